/**
 * Whether a path that a file names stands by itself, whatever the system on which it was written: `/a`, `C:/a`, `C:\a`,
 * `\\server\a`. Others are relative to the file.
 */
export function isWholePath(path: string): boolean {
  return path.startsWith("/") || /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path);
}
