/**
 * Takes away the findings that the code or the configuration asks to have left out.
 */
import type { Location } from "../model/location.ts";
import type { Notification } from "../model/notification.ts";
import type { Finding } from "../model/result.ts";
import { type Suppression } from "../policy/suppression.ts";
import type { Inputs } from "./inputs.ts";
/** Who asks, and for which day the wishes are judged. */
export interface SuppressionContext {
    readonly fromCode: CodeSuppressions;
    /** Of the configuration. */
    readonly ignore: readonly Suppression[];
    /** `YYYY-MM-DD`. */
    readonly today: string;
}
/** What the code of a run asks for. */
export interface CodeSuppressions {
    readonly suppressions: readonly Suppression[];
    readonly notes: readonly Notification[];
    /** The sink or resource that stands at a place: what a finding that names none is about. */
    readonly idAt: (location: Location) => string | null;
}
/** Where no code was read. */
export declare const noCodeSuppressions: CodeSuppressions;
/** The wishes in comments, and those that front-ends have read. */
export declare function codeSuppressions({ model, texts }: Pick<Inputs, "model" | "texts">): Promise<CodeSuppressions>;
/** The findings with what is suppressed marked; a finding of which some operations remain stays for those. The notes say which wishes are without reason, past their date or of no use. */
export declare function suppress(findings: readonly Finding[], { fromCode, ignore, today }: SuppressionContext): {
    readonly findings: Finding[];
    readonly notes: readonly Notification[];
};
