import { _f as ENV_EXPIRATION, bf as ENV_SESSION, gf as ENV_CREDENTIAL_SCOPE, hf as ENV_ACCOUNT_ID, vf as ENV_KEY, xf as fromEnv, yf as ENV_SECRET } from "./aws.js";

export { fromEnv };