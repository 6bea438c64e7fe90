/**
 * Whether a text is a pointer, which stands in a commit for a file that Git LFS keeps elsewhere. The version is its
 * first line, and it has fewer than 1024 bytes (git-lfs/git-lfs, docs/spec.md, "The Pointer").
 */
export function isPointer(text: string): boolean {
  return text.length < 1024 && /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text);
}
