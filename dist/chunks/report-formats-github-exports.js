import { n as annotationTitle, r as renderGithub, t as annotationText } from "./report-formats-github.js";

export { renderGithub };