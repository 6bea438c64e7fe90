import { n as renderGithub, t as annotationText } from "./github2.js";

export { renderGithub };