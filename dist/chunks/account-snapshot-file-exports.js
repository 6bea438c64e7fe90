import { n as snapshotText, t as snapshotFile } from "./account-snapshot-file.js";

export { snapshotFile, snapshotText };