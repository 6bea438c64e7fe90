import { n as readTemplateAs, t as cloudFormation } from "./cloudformation.js";

export { cloudFormation };