/** Words that nearly every sentence has some of. They say nothing of what a claim is about, and are not searched for. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine
  myself himself herself itself themselves who whom whose which what when where why how
  of to in on at by for with from as into about over after before up down out off through during between against
  and or but nor if then than so because while not no
  is are was were be been being am do does did doing have has had having will would can could should shall may might must
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt im ive youre theyre hes shes
  there here just also very too only own same such all any both each few more most other some s t re ve ll d m`
    .trim()
    .split(/\s+/),
);
