import { wordsIn } from './word-list.ts';

/**
 * English words that say how something is asked, how sure or how much, or what happens to anything at all. Unlike stop
 * words they may tell questions apart, but in a turn of a talk they are no subject of its own. Nothing stands here that
 * one does on a screen or with money: these are what people ask for beyond a guide.
 */
export const lightWords: ReadonlySet<string> =
  wordsIn(`absolutely actual actually afterwards ahead alone along alongside already alright altogether amongst anyhow
  anyway anyways apart apparently aside automatically basically beforehand behind beneath beyond bit bits
  bother bothered bring brings brought bunch care case cases catch caught certain certainly choice choose chosen clear
  clearly closely come comes coming common commonly concern concerned concerns concrete concretely correct correctly
  couple deal dealing decide decides decided deep deeper depend depends differ differs directly earlier easier easily
  easy ends ended entire entirely especially eventually everywhere exact extra fact fair fairly fast faster feel felt
  figure final finally fit fits fixed follow followed following follows forget fully gain gains general generally
  gist gonna gotta gets guess hand hands happen happened happening happens hard harder heck hell helpful honestly hood
  hows idea inside instant involve involved involves itself job keeps kinda kept late later lately lead leads leave left
  level likely literally lot lots main mainly major manner matter matters meanwhile mention mentioned might minor mostly
  move moves moving namely nature near nearly necessarily necessary neither normal normally notice obvious obviously odd
  okay ordinary originally otherwise outside overall particular particularly per perfect perhaps pick picked
  picking picks piece pieces plain plainly plus point points possible possibly precise precisely prefer
  pretty prior probably proper properly pull pulls purely quick quickly rarely reach reached real realistically recap
  receive regular regularly relevant remind respect respectively rest right roughly save saves sake scenes seriously
  several significant similar similarly simple simpler simply single situation situations slightly sort sorts special
  specific specifically spot spots stage standard stands start started starting starts stay stays stick still
  straight straightaway strictly sum summed super supposed sure surely takeaway tend tends tf thats theres thing throughout
  times tiny top totally touch touches treat treated tricky true truly turn turns twice typical typically ultimately
  underneath underlying understand understood unlike upside upsides usual usually vague vaguely various versa version vice wait
  whatever whatsoever whenever wherever whichever whoever whos whys wheres whole wholly wise wonder wondering wrong wtf yeah`);
