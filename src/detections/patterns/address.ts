import { BlockList, isIP } from "node:net";

/** A block of addresses: the first, and how many bits all share. */
interface AddressBlock {
  readonly address: string;
  readonly bits: number;
  readonly family: "ipv4" | "ipv6";
}

const blocks = new Map<string, BlockList>();

/** Whether a text is an address of a block that `blockOf` accepts. Other texts, such as names of services, are not. */
export function isInBlock(text: string, written: string): boolean {
  const block = blockOf(written);
  if (block === null || blockOf(text)?.family !== block.family || text.includes("/")) return false;
  let list = blocks.get(written);
  if (list === undefined) {
    list = new BlockList();
    list.addSubnet(block.address, block.bits, block.family);
    blocks.set(written, list);
  }
  return list.check(text, block.family);
}

/** A block as it is written: `10.0.0.0/8`; null for anything else. An address alone is the block of itself. */
export function blockOf(written: string): AddressBlock | null {
  const [, address = "", bits] = /^([0-9A-Fa-f:.]+)(?:\/(\d{1,3}))?$/.exec(written) ?? [];
  const family = isIP(address);
  if (family === 0) return null;
  const most = family === 4 ? 32 : 128;
  const length = bits === undefined ? most : Number(bits);
  return length > most ? null : { address, bits: length, family: family === 4 ? "ipv4" : "ipv6" };
}
