/** Which texts of templates may be shown. */
/**
 * Whether a text holds a parameter with `NoEcho` and a default value, which CloudFormation does not show either. Works
 * on the text, as every line that is shown comes from one: JSON and flow mappings by their brackets, YAML by its
 * indentation.
 */
export declare function holdsHiddenDefault(text: string): boolean;
