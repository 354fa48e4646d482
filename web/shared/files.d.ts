// SPDX-License-Identifier: Apache-2.0
// Files that esbuild copies beside the script: an import gives their path on the server.
declare module "*.wasm" { const path: string; export default path; }
declare module "*.bin" { const path: string; export default path; }
