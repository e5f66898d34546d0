/**
 * Words by which something is told, and those that place it: that two passages share them is no sign that one took something from the other.
 */
export const tellingWords: ReadonlySet<string> = new Set(
  `according account accounts accuse accused accuses add added adding adds admit admitted admits announce announced announces argue argued argues article
  articles ask asked asking asks believe believed believes call called calls calling cite cited cites claim claimed claims comment commented comments confirm
  confirmed confirms correction declare declared declares deny denied denies describe described describes explain explained explains headline hear heard insist
  insisted insists interview issue issued issues know known knew learn learned learnt mention mentioned mentions name named names news newspaper
  newspapers note noted notes official officials paper papers people persons phone press print printed prints publish published publishes quote quoted
  quotes read reader readers reads release repeat repeated repeats reply replied replies report reported reporter reporters reporting reports respond responded
  reveal revealed reveals said saw say saying says see seen source sources speak speaking spoke spokesman spokesperson spokeswoman state stated statement
  statements states stories story stress stressed talk talked talking talks telephone telephoned tell telling tells think thought told understand
  understands understood want wanted wants warn warned warning warns word words write writes writing written wrote

  today yesterday tomorrow tonight day days week weeks month months year years morning afternoon evening night monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december last next first later earlier ago since time
  times now then again still new old`
    .trim()
    .split(/\s+/),
);
