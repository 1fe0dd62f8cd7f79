import type { TenseWords } from "../../sections/dates.ts";

/** Frequent verb forms by the direction in which they look. */
export const tense: TenseWords = {
  past: `was were had did became began came went gave got took made said told saw found left led met kept held wrote spoke rose fell grew lost won
    brought thought knew felt ran sent built set paid spent stood sat drew chose broke drove flew sought taught bought caught fought announced
    declared claimed warned called asked used worked moved died started ended launched signed passed voted agreed decided approved adopted
    promised opened closed killed ordered appointed elected ruled imposed raised cut reported concluded shrugged fired visited hosted`,
  future: "will shall would 'll won",
  present: `is are am has have begins ends starts comes goes takes makes says meets expires falls opens closes runs wants can must may should needs
    remains plans expects holds lets does do`,
  perfect: "been",
  futureLemmas: ["will", "shall"],
  perfectLemmas: ["have"],
};
