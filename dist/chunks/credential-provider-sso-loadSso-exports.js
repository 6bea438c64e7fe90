import { nn as GetRoleCredentialsCommand, rn as SSOClient } from "./aws.js";

export { GetRoleCredentialsCommand, SSOClient };