// SPDX-License-Identifier: Apache-2.0
// Files that esbuild copies beside the script: an import gives their path on the server. A .csv is its text, and a
// picture an address that holds it whole.
declare module "*.wasm" { const path: string; export default path; }
declare module "*.csv" { const text: string; export default text; }
declare module "*.svg" { const address: string; export default address; }
declare module "*.bin" { const path: string; export default path; }
