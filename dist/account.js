import { t as runAccount } from "./account2.js";

export { runAccount };