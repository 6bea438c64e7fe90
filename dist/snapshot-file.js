import { n as snapshotText, t as snapshotFile } from "./snapshot-file2.js";

export { snapshotFile, snapshotText };