#!/usr/bin/env bash
# Makes the tables of src/check/tables/ again. Needs node and Debian's package publicsuffix; Unicode's list
# (https://www.unicode.org/Public/security/latest/confusables.txt) is given as the argument, or left as it is.
set -euo pipefail
cd "$(dirname "$0")"
node suffixes.mjs
node organisations.mjs
[ $# -eq 0 ] || node confusables.mjs "$1"
