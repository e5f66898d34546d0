import { readFrames } from './cues/frame.ts';

/**
 * Verbs that attribute, with what may follow them (cues/frame.ts explains the columns). A verb with other senses
 * (`maintain`, `hold`, `report`) lists only the complements that tell the sense.
 */
export const reportingVerbs = readFrames(`
  + say cwq
  + tell cwqo h i=!
  + add cq
  + announce cwqn
  + report cwqgn
  + claim cqi
  + insist cq on
  + argue cq
  + explain cwq
  + warn cqo h i=! of=> against=!
  + admit cqgn to
  + acknowledge cqgn
  + concede cq
  + confirm cwqn
  + declare cqa
  + stress cqn
  + emphasize cqn
  + emphasise cqn
  + underline cqn
  + testify cq
  + recall cwqgn
  + remember cwqg
  + remark cq
  + reply cq
  + respond cq
  + answer cq
  + retort cq
  + state cwq
  + write cwq
  + post cq
  + repost cq
  + tweet cqn
  + blog cq
  + text cq h
  + email cq h
  + assert cqn
  + allege cqn
  + contend cq
  + maintain tq
  + reveal cwqn
  + disclose cwqn
  + divulge cw
  + believe cw
  + think cwq
  + feel c
  + know cw
  + understand cw
  + reckon cq
  + consider a
  + regard a
  + suspect cgn
  + assume c
  + conclude cq
  + decide twi i=!
  + find ta
  + discover tw
  + learn tw from
  + note cwqn
  + observe cq
  + notice tw
  + show twn
  + indicate cwn
  + suggest cqng
  + imply t
  + mean t
  + prove tn
  + estimate cno
  + calculate c
  + determine tw
  + establish tw
  + agree cqi i=!
  + accept c
  + recognise c
  + recognize c
  + swear cqi i=!
  + assure cq h
  + inform cq h of
  + notify cq h of
  + brief c h
  + remind cqo h i=! of
  + persuade co h i=!
  + complain cq of about
  + lament cqn
  + joke cq
  + quip q
  + boast cq of about
  + brag cq
  + confess cqg to
  + print t
  + certify cn
  + attest c to
  + affirm cq
  + reaffirm cqn
  + reiterate cqn
  + repeat cqn
  + mention cqgn
  + describe na
  + call ao i=! for=! on=!
  + label a
  + brand a
  + dub a
  + term a
  + portray a
  + characterize a
  + characterise a
  + depict a
  + denounce na
  + condemn na
  + criticize na
  + criticise na
  + slam na
  + blast na
  + praise na
  + accuse f
  + blame na
  + credit a
  + attribute n
  + read q
  + place n
  + put n
  + rule tq
  + hold tq
  + record twn
  + document twn
  + quote q
  + cite cqn
  + point cqn
  + make cq
  + let cq
  + leave t
  + go q on
  + continue q
  + begin q
  + start q
  + interject q
  + interrupt q
  + shout cq
  + yell cq
  + scream cq
  + cry q
  + whisper cq
  + mutter cq
  + murmur cq
  + sigh q
  + laugh q
  + snap q
  + fume cq
  + rage q
  + spill q
  + blab q
  + gush q
  + chime q in
  + thunder q
  + vent q
  + rant cq
  + chant cq
  + sing q
  + comment cq
  + elaborate q
  + clarify cwq
  + speculate cwq
  + theorize c
  + theorise c
  + hint cq at
  + signal t
  + submit cq
  + advise cqo h i=!
  + caution cqo h i=! against=!
  + teach t h
  + hear tw from
  + gather t
  + see t
  + emerge t
  + transpire t
  + relate tq
  + recount cwqn
  + narrate cq
  + tout n
  + hail na
  + welcome n
  + cheer n
  + back n
  + support n
  + endorse n
  + oppose n
  + favor ng
  + favour ng
  + dream c
  + imagine cw
  + realise cw
  + realize cw
  - deny cqgn
  - reject nq
  - dismiss na
  - dispute cnq
  - refute cn
  - rebut n
  - contradict n
  - disbelieve c
  - disavow n
  - disown n
  - repudiate n
  - withdraw n
  - retract n
  - disagree c with
  ~ doubt cwn
  ~ question wn
  ~ query wn
  ? ask wqo h i=! about
  ? inquire wq about
  ? enquire wq about
  ? wonder wq about
  ! want nio
  ! demand cqin
  ! hope cin for
  ! wish cio for
  ! plan i
  ! vow ciq
  ! promise cinq h
  ! pledge cinq
  ! order cqo
  ! urge cqo h
  ! beg qo h for
  ! plead q for
  ! appeal q for to
  ! request cno
  ! require co
  ! instruct cqo h
  ! command cqo
  ! direct o
  ! recommend cngq
  ! propose tngi
  ! seek in
  ! intend i
  ! aim i
  ! offer i
  ! refuse i
  ! resolve ci
  ! encourage o
  ! invite o
  ! press o for
  ! push o for
  ! lobby o for
  ! need i
  ! desire ni
  ! prefer nic
  ! advocate gn for
  > expect cino
  > predict cqn
  > forecast cqn
  > foretell cn
  > fear cn
  > threaten ciq
  > anticipate cgn
  > foresee cn
  > project cno
  > prophesy c
  > worry cq about
`);

/** Nouns that attribute: `the governor’s accusation that …`, `reports of …`. */
export const reportingNouns = readFrames(`
  + claim c of
  + allegation c of
  + accusation c of
  + charge c of
  + assertion c of
  + contention c
  + statement c
  + report c of
  + rumour c of
  + rumor c of
  + gossip c
  + suggestion c of
  + belief c
  + conclusion c
  + admission c of
  + acknowledgement c of
  + acknowledgment c of
  + announcement c of
  + argument c
  + warning c of
  + complaint c of about
  + confirmation c of
  + revelation c of
  + disclosure c of
  + insistence c
  + testimony c
  + confession c
  + finding c
  + view c
  + opinion c
  + notion c
  + idea c
  + account c of
  + description c of
  + estimate c of
  + remark c
  + comment c
  + observation c
  + word c
  + news c
  + scenario c
  + story c of
  + propaganda c
  + lie c
  + assurance c
  + impression c
  + theory c
  + speculation c
  + suspicion c
  + evidence c of
  + information c
  + intelligence c
  + proof c of
  + answer c
  + reply c
  + guarantee ci
  - denial c of
  - rejection c of
  ~ doubt c about
  ? question w
  ! promise cin of
  ! pledge cin
  ! vow cin
  ! demand cin for
  ! call i for
  ! request cin for
  ! order ci
  ! plea ci for
  ! appeal ci for
  ! hope ci of for
  ! wish ci
  ! plan i
  ! desire i
  ! proposal ci
  ! intention i
  ! recommendation c
  > threat ci of
  > prediction c of
  > forecast c of
  > expectation c of
  > fear c of
  > prophecy c of
`);

/** Adverbs and adjectives that mark a clause or a noun as somebody’s word without saying whose. */
export const hearsayAdverbs: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'supposedly',
  'purportedly',
  'apparently',
  'ostensibly',
]);

export const hearsayAdjectives: ReadonlySet<string> = new Set([
  'alleged',
  'rumoured',
  'rumored',
  'purported',
  'supposed',
  'reported',
]);

/** Verbs before an infinitive of saying that belong to its cue and set its attitude: `declined to say`. */
export const governingVerbs: ReadonlyMap<string, 'denies' | 'doubts' | 'asks' | 'same'> = new Map([
  ['decline', 'doubts'],
  ['refuse', 'doubts'],
  ['fail', 'doubts'],
  ['like', 'same'],
  ['appear', 'same'],
  ['seem', 'same'],
  ['continue', 'same'],
  ['go', 'same'],
  ['want', 'asks'],
  ['use', 'same'],
  ['tend', 'same'],
  ['rush', 'same'],
  ['hasten', 'same'],
  ['begin', 'same'],
  ['manage', 'same'],
]);

/** Verbs of acceptance: to withhold them is to deny, where to withhold a verb of saying is to leave open. */
export const verbsOfAcceptance: ReadonlySet<string> = new Set([
  'accept',
  'agree',
  'believe',
  'acknowledge',
  'admit',
  'concede',
  'recognise',
  'recognize',
  'think',
  'consider',
]);
