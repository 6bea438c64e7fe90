import { un as fromHttp } from "./aws.js";

export { fromHttp };