/** What is told of an entry of `accept`, as data. `src/wording/accepted.ts` words it, once. `entry`: `accept[0]`. */
export type AcceptedNotice =
  /** `resources`: how many that are declared; 0: the events are about none. */
  | {
      readonly code: "left-out";
      readonly services: readonly string[];
      readonly operations: number;
      readonly resources: number;
      readonly reason: string;
      readonly until: string | null;
    }
  /** `resources`: of which the input leaves open whether they are meant. */
  | { readonly code: "may-leave-out"; readonly entry: string; readonly resources: number }
  | { readonly code: "leaves-out-nothing"; readonly entry: string }
  | { readonly code: "accepted-until"; readonly entry: string; readonly until: string };
