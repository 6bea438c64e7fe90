import { md as defaultProvider, pd as credentialsTreatedAsExpired } from "./aws.js";

export { defaultProvider };