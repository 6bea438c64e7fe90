import { t as diff } from "./shell-cli-diff.js";

export { diff };