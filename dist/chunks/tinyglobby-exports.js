import { n as glob, r as isDynamicPattern, t as escapePath } from "./tinyglobby.js";

export { glob };