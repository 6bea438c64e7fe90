import type { Scope } from "../../model/scope.ts";
import type { SinkArn } from "./join.ts";
import type { AccountPart } from "./parts.ts";
/** What a sink was read from, as far as it tells where the sink lives. */
interface Described {
    readonly arn: SinkArn;
    readonly descriptions: readonly {
        readonly account: AccountPart | null;
        readonly answer: {
            readonly IsOrganizationTrail?: boolean;
            readonly OrganizationEnabled?: boolean;
        };
    }[];
}
/** The account that owns a sink. An organization's sink that stands in an account belongs to the organization of that account. */
export declare function liveScope({ arn, descriptions }: Described, region: string): Scope;
export {};
