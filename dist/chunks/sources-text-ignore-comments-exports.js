import { n as ignoreComments, r as mayHoldIgnoreComments } from "./yaml.js";

export { ignoreComments };