/** States whose head reigns or represents rather than governs: their "leader" is the head of government. */
export const ceremonialHeads: ReadonlySet<string> = new Set(`
  DEU AUT ITA ISR IND GRC IRL PRT HUN CZE SVK SVN HRV BGR EST LVA FIN POL LTU SRB ALB MKD MNE XKX BIH MLT ISL SGP PAK BGD NPL ETH ARM GEO IRQ LBN
  GBR NLD BEL ESP SWE NOR DNK LUX JPN CAN AUS NZL THA MYS KHM JAM CHE MDA MNG
`.trim().split(/\s+/));
