/** Words of English grammar, and the verbs that only say that somebody said something. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either such what which who whom whose when where why how
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them
  their theirs themselves one ones anybody anyone anything everybody everyone everything somebody someone something
  and or but nor so yet if then than as because since while though although whether unless until after before
  of in on at by for with from to into onto upon about above below over under between among through during against within
  without toward towards across along around near off out up down again further there here also only just even still too very
  more most much many few less least other another same own quite rather
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought
  'm 's 're 've 'll 'd not no never none nobody nothing neither nor nowhere n't cannot can't won't don't didn't doesn't isn't wasn't aren't
  weren't hasn't haven't hadn't wouldn't couldn't shouldn't ain't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll
  it'll it'd we're we've we'd we'll they're they've they'd they'll who'd who're who've that'll there'd there're let
  get got getting go going come coming like know think want make made take put thing things way time people lot really well back even
  say said says saying tell told tells telling report reported reports reporting claim claimed claims claiming state stated states
  according announce announced add added quote quoted cite cited insist insisted insists write wrote written
  yes mr mrs ms dr sir now ago already soon later today yesterday tomorrow`.split(/\s+/),
);
