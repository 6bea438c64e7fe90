import { n as readTemplateAs, t as cloudFormation } from "./sources-cloudformation.js";

export { cloudFormation };