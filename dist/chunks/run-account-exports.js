import { t as runAccount } from "./run-account.js";

export { runAccount };