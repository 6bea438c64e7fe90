import { fd as credentialsTreatedAsExpired, pd as defaultProvider } from "./aws.js";

export { defaultProvider };