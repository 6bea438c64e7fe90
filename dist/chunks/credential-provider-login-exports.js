import { cn as fromLoginCredentials } from "./aws.js";

export { fromLoginCredentials };