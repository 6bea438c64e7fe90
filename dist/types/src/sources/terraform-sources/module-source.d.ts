/** What the address of a module says of it (Terraform: "Module Sources"). */
/** Whether a module of this name declares trails, as far as a name can tell. */
export declare function isNamedAsTrail(name: string): boolean;
/** The name in the source of a module: of a folder its last part, of a registry the part before the provider. */
export declare function moduleNameIn(source: string): string;
