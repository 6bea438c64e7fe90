/** Tells Terraform configuration from other texts. */
/** A cheap look at a text: could it be configuration, in HCL or in JSON? */
export declare function mayBeConfiguration(text: string): boolean;
