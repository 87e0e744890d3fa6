### The words of every question. `q-<name>` is the question; its attributes:
### .item    row of a checklist, under `stem-<screen>`      .help   folded help
### .short   label in lists of answers and in the summary   .why    why it is asked
### .confirm the answer "yes" in other words, shown before an emergency stop
### .<name of an option>, .low and .high: what can be answered

## This language: its own name, its direction (ltr, rtl), whether anyone has reviewed its words (source, unreviewed, reviewed)

language-name = English
language-direction = ltr
language-review = source

## Languages

language-choose = Language
language-unreviewed = The words in this language: not yet reviewed by a clinician or a native speaker.
language-waiting = The words for { $language } are on their way.
language-missing = The words for { $language } did not arrive. Perhaps there is no connection right now. Your answers are still here.

## Sections

section-about-you = About you
section-pain = Your pain
section-danger = Signs to check first
section-pattern = What your pain is like
section-plan = What to know for your plan

## Answers that questions share

option-yes = Yes
option-no = No
option-unsure = Not sure
option-none = None of these
option-unanswered = Not answered
option-last-2-weeks = In the last 2 weeks
option-older-worse = Earlier, but it got worse in the last 2 weeks
option-weeks-to-3-months = 2 weeks to 3 months ago, and no worse since
option-over-3-months = Over 3 months ago, and no worse since
option-better = It gets better
option-worse = It gets worse
option-same = It stays the same
option-not-tried = Not tried

## Stems of the checklists

stem-right-now = Have you had any of these today or yesterday?
stem-nerves = Is any of this new for you, or worse than before?
stem-injury-fever = Is any of this true for you?
stem-fever-more = Is any of this true for you as well?
stem-health-ever = Do you have any of these, or did you ever?
stem-health-now = Is any of this true for you, now or lately?
stem-noticed = Have you noticed any of these lately?
stem-pregnancy-danger = Have you had any of these today or yesterday?
stem-unwell-more = Which of these fit you?
stem-from-50 = Is any of this true for you?
stem-head = Do you have either of these as well?

## About you

q-age = How old are you?
    .help = Your age in full years. This check is for adults.
    .why = Some causes of pain are more likely at some ages. Your age also decides which questions you can skip.
    .short = Age
q-sex = What was your sex at birth?
    .help = This is about your body, not about who you are. If you prefer not to say, we ask about the womb and about the testicles.
    .why = Some pain comes from the womb, the ovaries or the testicles. Your answer decides which of these questions you see.
    .short = Sex recorded at birth
    .female = Female
    .male = Male
    .intersex = Intersex
    .prefer-not-to-say = Prefer not to say
q-pregnancy = Are you pregnant, or could you be?
    .help = Choose “It could be” if your period is late or odd, or if you do not know. Choose it too if a home test says yes and no doctor, nurse or midwife has confirmed it. No birth control is fully sure. After the menopause means no period for 12 months or more.
    .why = In pregnancy some signs mean something else. Some exercises and medicines change too.
    .short = Pregnancy
    .yes = Yes, pregnant
    .could-be = It could be
    .after-menopause = No, past the menopause
    .gave-birth = No, but gave birth in the last 6 weeks
q-pregnancy-weeks = How many weeks pregnant are you?
    .help = Count from the first day of your last period. A good guess is enough.
    .why = Which signs matter depends on how far along you are.
    .short = Weeks pregnant

## The pain

q-pain-site = Where does it hurt?
    .help = Choose every place that hurts. Left and right are your own left and right. The groin is the crease where your leg meets your belly. The dimples are the two small dents above the buttocks, one on each side of the tailbone. The outer hip is the bony knob at the side, about a hand’s width below your belt.
    .why = Where it hurts says a lot about the cause.
    .short = Where it hurts
    .mid-back = Upper or middle back, as far down as the lowest ribs
    .low-back = Middle of the lower back, or right across it
    .left-low-back = Left of the lower back, beside the spine
    .right-low-back = Right of the lower back, beside the spine
    .left-flank = Left side, between the lowest rib and the hip bone
    .right-flank = Right side, between the lowest rib and the hip bone
    .left-sacroiliac = Left dimple, beside the tailbone
    .right-sacroiliac = Right dimple, beside the tailbone
    .tailbone = Tailbone, between the buttocks
    .left-buttock = Left buttock
    .right-buttock = Right buttock
    .left-outer-hip = Left hip, outer bony side
    .right-outer-hip = Right hip, outer bony side
    .left-groin = Left groin, the crease at the top of the leg
    .right-groin = Right groin, the crease at the top of the leg
    .pubic-bone = Pubic bone, low in the middle at the front
    .lower-belly = Lower belly
    .left-front-thigh = Left thigh, front
    .right-front-thigh = Right thigh, front
    .left-inner-thigh = Left thigh, inner side
    .right-inner-thigh = Right thigh, inner side
    .left-outer-thigh = Left thigh, outer side
    .right-outer-thigh = Right thigh, outer side
    .left-back-thigh = Left thigh, back
    .right-back-thigh = Right thigh, back
    .left-knee = Left knee
    .right-knee = Right knee
    .left-lower-leg = Left shin or calf
    .right-lower-leg = Right shin or calf
    .left-foot = Left foot or ankle
    .right-foot = Right foot or ankle
    .neck = Neck
    .shoulders = Shoulders
    .chest = Chest
q-worst-site = Which of these places hurts the most?
    .help = Choose one. If two are just as bad, choose the one that stops you more. The dimple is the small dent above the buttock.
    .why = Pain can spread. The worst place often lies closest to where it comes from.
    .short = Worst place
    .back = The back
    .flank = The side, between the lowest rib and the hip bone
    .sacroiliac = The dimple beside the tailbone
    .tailbone = The tailbone
    .buttock = The buttock
    .outer-hip = The outer bony side of the hip
    .groin = The groin, the crease at the top of the leg
    .pubic-bone = The pubic bone
    .lower-belly = The lower belly
    .front-thigh = The front of the thigh
    .inner-thigh = The inner thigh
    .outer-thigh = The outer thigh
    .back-thigh = The back of the thigh
    .knee = The knee
    .lower-leg = The shin or calf
    .foot = The foot or ankle
    .elsewhere = Somewhere else
q-pain-since = When did this pain begin?
    .help = Think of this time only. If you had a pain like it before and it went away, count from the day it came back. If it never went away, count from the start.
    .why = New pain and old pain settle at a different pace. The plan and the advice depend on it.
    .short = Pain since
    .days-0-6 = Less than 1 week ago
    .weeks-1-2 = 1 to 2 weeks ago
    .weeks-2-3 = 2 to 3 weeks ago
    .weeks-3-4 = 3 to 4 weeks ago
    .weeks-4-6 = 4 to 6 weeks ago
    .weeks-6-12 = 6 to 12 weeks ago
    .months-3-12 = 3 to 12 months ago
    .over-1-year = Over 1 year ago
q-pain-start = How did the pain begin?
    .help = Choose the one that fits best. If you did more than usual, such as a day in the garden or a long run, choose that, even if the pain came the next day.
    .why = A pain that starts with a movement is most often a strain. Other starts need other questions.
    .short = How it began
    .movement = All at once, with a lift, twist, bend, cough or slip
    .activity = Within a day or so of doing more than usual
    .injury = With a fall, a crash or a blow
    .rest = All at once, while still or for no reason
    .gradual = Bit by bit
q-pain-score = How strong was the pain at its worst in the last day?
    .help = Choose a number from 0 to 10. No number is wrong: it is how it feels to you.
    .why = It helps to choose how gently to start. Later it shows any change.
    .short = Pain at its worst, 0 to 10
    .low = No pain
    .high = The worst pain you can think of
q-pain-course = Is the pain getting better or worse?
    .help = Think of the last 2 weeks, or of the whole time if it began later. If there are good and bad days but it is better on the whole, choose “Getting better”.
    .why = A pain that is on the mend needs less than one that is not.
    .short = How it changes
    .better = Getting better
    .same = Staying the same
    .worse = Getting worse
    .up-and-down = Up and down, and no better on the whole
q-changes-with-movement = Do some movements or positions make it worse, and do others ease it?
    .help = Think of bending, turning, walking, sitting and lying. Say yes if you know a movement or position that clearly makes it worse, and one that clearly makes it better. If it only gets worse when you lie down, say no. If nothing eases it, say no.
    .why = Pain that changes as you move most often comes from muscles and joints. That is good to know.
    .short = Changes with movement
    .yes = Yes, some make it worse and some ease it
    .no = No
q-no-relief = Is the pain there all the time, in every position?
    .help = Say yes only if no way of lying, sitting or standing eases it, even for a short while. If one position makes it a little better, say no.
    .why = Most pain lets up in some position. Together with other signs, pain that never does needs a doctor sooner.
    .short = No position eases it
    .yes = Yes, no position eases it
    .no = No, some positions ease it

## Danger signs: right now

q-collapse-pain = Do you have sudden, very bad pain in your belly, side or back, with faintness, a cold sweat, grey skin or a strong beat in your belly?
    .item = Sudden, very bad pain in your belly, side or back, with faintness, a cold sweat, grey skin or a strong beat in your belly
    .help = Say yes if the pain came with one of these. You fainted or nearly did. You broke into a cold sweat. Your skin looks grey (on dark skin, look at the lips and palms). You feel a strong beat in your belly, like a pulse. It counts even if it has eased a bit.
    .why = Now and then, pain like this comes from a large blood vessel and not from the back. It is rare, but we ask everyone.
    .confirm = You told us that very bad pain came all at once, with faintness, a cold sweat, grey skin or a strong beat in your belly.
    .short = Sudden bad pain with faintness
q-chest-or-breath = Do you have chest pain, trouble breathing or blood when you cough, and is it new or worse than usual?
    .item = Chest pain, trouble breathing, or coughing up blood, and it is new or worse than your usual
    .help = Trouble breathing means that you are short of breath at rest or with little effort. If you live with chest pain, asthma or a lung illness, say yes only if it is worse than your usual.
    .why = Pain in the back can start in the heart or the lungs. So we ask everyone.
    .confirm = You told us that chest pain, trouble breathing or coughing up blood is new, or worse than your usual.
    .short = Chest pain or trouble breathing
q-tearing-pain = Do you have a sudden pain in your chest or upper back that feels as if something rips or tears?
    .item = Sudden pain in your chest or upper back, as if something rips or tears
    .help = Say yes if it came in a moment and was very strong from the start. A slow ache between the shoulders does not count.
    .why = This kind of pain can come from the main blood vessel. It is rare, but we ask everyone.
    .confirm = You told us that a ripping or tearing pain came all at once in your chest or upper back.
    .short = Sudden tearing pain
q-cold-leg = Has one leg suddenly turned cold, pale or blue, numb and painful?
    .item = One leg that has suddenly turned cold, pale or blue, numb and painful
    .help = Touch both legs and look at them. Say yes if one leg is now much colder than the other, and pale or blue. On dark skin, look at the toes and the sole. Cold feet on both sides, as on other days, do not count. If only part of this fits, choose “Not sure”.
    .why = A leg like this may not be getting enough blood. It is rare, and it needs help fast.
    .confirm = You told us that one leg has suddenly turned cold, pale or blue, numb and painful.
    .short = One cold, pale leg
q-severe-belly = Do you have very bad belly pain that stays and gets worse when you move, or a belly as hard as a board?
    .item = Very bad belly pain that stays and gets worse when you move, or a belly as hard as a board
    .help = Say yes if even a small move, a cough or a bump in the road makes it worse, and you want to lie still. Say yes if your belly feels hard and you can’t make it soft. A belly ache that comes and goes does not count here.
    .why = You can feel some belly problems in the back. So we ask everyone.
    .confirm = You told us of very bad belly pain that stays and gets worse when you move, or of a belly as hard as a board.
    .short = Very bad belly pain
q-aneurysm-pain = Did a doctor ever tell you of an aneurysm, and is this pain new or different?
    .item = A known aneurysm (a wide, weak spot in the main blood vessel), and pain that is new or different
    .help = An aneurysm is a wide, weak spot in a blood vessel. Here we mean the main one, in the belly or chest. Some call it a “triple A”. One in the head does not count. Say yes only if you know of one, and this pain is new or not like your usual pain.
    .why = With a known aneurysm, new pain needs a check without delay.
    .confirm = You told us that you know of an aneurysm, and that this pain is new or different.
    .short = Known aneurysm, new pain

## Danger signs: between the legs, bladder, bowel

q-saddle-numbness = Does the skin between your legs or around your bottom feel numb, tingly or different?
    .help = This is the part that would touch a bike saddle: the private parts (penis, scrotum or vulva), the bottom (anus), and the inner thighs. Say yes if touch feels dull there. Say yes if wiping on the toilet feels different: you hardly feel the paper, or it feels odd. A small spot counts. It counts if it comes and goes. Numbness only at the front or outer thigh, the lower leg or the foot does not count here.
    .why = Nerves from the lower back serve this area. A change here can need quick help, so we ask everyone.
    .confirm = You told us that it feels numb, tingly or different between your legs or around your bottom.
    .short = Numbness between the legs
q-saddle-onset = When did this numb or different feeling begin, or last get worse?
    .help = If it comes and goes, think of the first time. If it now comes more often, it has got worse. “No worse since” means that it has stayed the same or got better. If you can’t say, choose “Not sure”.
    .why = A new or growing change needs quicker help than an old one.
    .short = Numbness began or got worse
q-saddle-checked = Has a doctor, nurse or physio looked at this feeling in person?
    .help = Say yes only if they looked at this very problem, in person, since it began or last got worse. If they looked at your back but did not know of the numb feeling, say no. Physio is short for physical therapist.
    .why = If someone has checked it and it has not changed, it may be less urgent.
    .confirm = You told us that a doctor, nurse or physio looked at this feeling in person.
    .short = Numbness examined
q-bladder-change = Is your pee hard to start, weak or hard to feel, or do you leak without feeling it?
    .help = Say yes to any of these. You want to pee and it will not start, or you must push. The stream is weak. You can’t feel the pee come out. You can’t tell if your bladder is full. You find that you are wet and did not feel it. It counts if it comes and goes. It does not count if you only pee often, if it only burns, or if you feel a small leak when you cough or laugh.
    .why = Nerves from the lower back also serve the bladder. So we ask everyone.
    .confirm = You told us that your pee is slow to start, weak or hard to feel, or leaks without you feeling it.
    .short = Trouble with peeing
q-bladder-onset = When did this trouble with peeing begin, or last get worse?
    .help = If it comes and goes, think of the first time. If it now comes more often, it has got worse. “No worse since” means that it has stayed the same or got better. If you can’t say, choose “Not sure”.
    .why = A new or growing change needs quicker help than an old one.
    .short = Trouble with peeing began or got worse
q-bladder-checked = Has a doctor, nurse or physio looked at this trouble with peeing in person?
    .help = Say yes only if they looked at this very problem, in person, since it began or last got worse. If they looked at your back but did not know of the trouble with peeing, say no. Physio is short for physical therapist.
    .why = If someone has checked it and it has not changed, it may be less urgent.
    .confirm = You told us that a doctor, nurse or physio looked at this trouble with peeing in person.
    .short = Trouble with peeing examined
q-bowel-change = Does poo come out when you don’t want it to, or can you no longer feel the need to go or the poo coming out?
    .help = Say yes to any of these. Poo comes out and you can’t stop it. You no longer feel that you need to go. You can’t feel the poo come out. It counts if it comes and goes. It does not count if it is only hard to go, or if runny poo comes that you feel and can hold.
    .why = Nerves from the lower back also serve the bowel. So we ask everyone.
    .confirm = You told us that poo comes out when you don’t want it to, or that you can no longer feel it.
    .short = Loss of bowel control or feeling
q-bowel-onset = When did this change with your poo begin, or last get worse?
    .help = If it comes and goes, think of the first time. If it now comes more often, it has got worse. “No worse since” means that it has stayed the same or got better. If you can’t say, choose “Not sure”.
    .why = A new or growing change needs quicker help than an old one.
    .short = Change with poo began or got worse
q-bowel-checked = Has a doctor, nurse or physio looked at this change with your poo in person?
    .help = Say yes only if they looked at this very problem, in person, since it began or last got worse. If they looked at your back but did not know of the change with your poo, say no. Physio is short for physical therapist.
    .why = If someone has checked it and it has not changed, it may be less urgent.
    .confirm = You told us that a doctor, nurse or physio looked at this change with your poo in person.
    .short = Change with poo examined

## Danger signs: legs

q-weak-both-legs = In the last 2 weeks, have both your legs lost strength?
    .help = Say yes if both legs buckle, if you can no longer get up from a chair, or if you can’t lift your feet. It does not count if your legs are only sore or tired, or if pain alone stops you.
    .why = Weak legs on both sides can mean that nerves in the spine are under pressure. So we ask everyone.
    .confirm = You told us that both your legs have become weak in the last 2 weeks, and are not just sore or tired.
    .short = Both legs weak
q-weak-one-leg = Has one leg or foot lost strength?
    .help = Say yes if the foot slaps or drags as you walk. Say yes if you can’t stand on tiptoe or on the heel of that foot, or if the knee buckles. It does not count if the leg is only sore, tired or numb, or if pain alone stops you.
    .why = Signals from a nerve in the back may not reach the muscle well. So we ask everyone.
    .confirm = You told us that one leg or foot has become weak.
    .short = One leg weak
q-weak-leg-severe = Is it true that you can’t lift that foot at all, or that the leg got weaker and weaker in the last 2 days?
    .help = To lift the foot, pull the toes up with the heel on the floor. Say yes if the foot does not move up at all. Say yes too if the leg is weaker now than a few hours ago, or weaker today than yesterday. If it got weak yesterday and has stayed the same since, that does not count.
    .why = A nerve that is losing power fast needs quick help.
    .confirm = You told us that you can’t lift that foot at all, or that the leg got weaker and weaker in the last 2 days.
    .short = Can’t lift the foot, or leg weaker by the day
q-weak-leg-since = When did the weakness in the leg begin?
    .help = Think of when you first noticed that it had less power. If it began longer ago and you can do less each week, it is getting weaker.
    .why = New weakness needs help sooner than old weakness that stays the same.
    .short = Leg weak since
    .within-2-weeks = It began in the last 2 weeks
    .longer-worse = It began longer ago, and is getting weaker
    .longer-same = It began longer ago, and is not getting weaker
q-both-legs-pain = Do you have shooting pain, tingling or numbness from your back down both legs, new or clearly worse in the last 2 weeks?
    .item = Shooting pain, tingling or numbness from your back down both legs, new or clearly worse in the last 2 weeks
    .help = Both legs must be part of it, though one may be worse. Tingling is also called pins and needles. Sore muscles after sport or hard work do not count. Aching all over, as with the flu, does not count.
    .why = When nerves to both legs are sore, the cause may lie in the middle of the spine. It is good to know early.
    .confirm = You told us that shooting pain, tingling or numbness runs from your back down both legs, and is new or clearly worse.
    .short = New pain or tingling down both legs
q-cord-signs = Is your walk newly unsteady, are your hands newly clumsy, or is there a tight band around your chest or belly while your legs feel different?
    .item = An unsteady walk, clumsy hands, or a tight band around your chest or belly while your legs feel different
    .help = Unsteady means that you sway or trip, or must hold on to walk. Clumsy means that buttons, keys or a pen are newly hard to use. A tight band counts if your legs are also weak, numb, stiff or tingly. Walking oddly only because it hurts does not count.
    .why = These can be signs from the spinal cord, higher up in the back. So we ask everyone.
    .confirm = You told us of one of these, and that it is new: an unsteady walk, clumsy hands, or a tight band around your body while your legs feel different.
    .short = Unsteady walk or clumsy hands
q-sexual-change = Since the back problem began, did you lose feeling in your private parts, or the erections, ejaculation or orgasms you had before?
    .item = Less feeling in your private parts, or loss of erection, ejaculation or orgasm, since the back problem began
    .help = Private parts are the penis and scrotum, or the vulva and vagina. An erection is when the penis gets hard. Ejaculation is when semen comes out. An orgasm is the peak of sex. Say yes if one of these was fine before the back problem and is not now. Less wish for sex, or sex that hurts your back, does not count.
    .why = The same nerves serve the bladder, the bowel and sex. Many people don’t mention it, so we ask everyone.
    .confirm = You told us that you lost one of these since the back problem began: feeling in your private parts, erection, ejaculation or orgasm.
    .short = Change in sexual feeling
q-leg-spread = Does pain, tingling or numbness run into a leg?
    .help = Choose the furthest place that it reaches, even if it only gets there at times. Tingling is also called pins and needles.
    .why = How far it runs down helps to tell a sore nerve from a sore joint or muscle.
    .short = Runs into the leg
    .no = No
    .above-knee = Yes, as far as the knee at most
    .below-knee = Yes, below the knee
q-leg-feel = What does it feel like in the leg?
    .help = Choose all that fit. Numb means that touch feels dull, or that you feel nothing.
    .why = Sore nerves, muscles and blood vessels each feel different.
    .short = Feeling in the leg
    .shooting = Sharp or shooting, like an electric shock
    .tingling = Tingling, pins and needles
    .numb = Numb
    .burning = Burning
    .heavy = Heavy or tired
    .dull = A dull ache
q-walking-legs = Do your legs hurt when you walk, and what eases them?
    .help = Think of a walk of a few minutes. What do you do to make the leg pain go away? Do you just stop and stand? Or do you sit down, or lean forward as on a shopping cart or trolley?
    .why = Leg pain from the blood flow eases soon after you stand still. Leg pain from the back eases more if you sit or bend.
    .short = Legs when walking
    .stand-still = They hurt, and just standing still eases them within minutes
    .sit-or-bend = They hurt, and sitting down or leaning forward eases them
    .other = They hurt, and neither of these eases them within minutes
    .no = Walking does not bring it on

## Danger signs: injury and bone

q-major-injury = Did this pain begin with a big accident: a fast crash, a fall from a height or a hard blow?
    .item = This pain began with a big accident: a fast crash, a fall from a height or a hard blow
    .help = It counts if you were in a fast crash, or if a car or a motorbike hit you. It counts if you fell from above waist height, more than 1 m (3 feet), or down 5 or more stairs. It counts if something heavy hit you or fell on you. A slow bump, a small knock or a fall from standing does not count here.
    .why = A strong blow can break a bone. So we ask everyone.
    .confirm = You told us that this pain began with a big accident: a fast crash, a fall from a height or a hard blow.
    .short = Pain began with a big accident
q-major-injury-when = When was this accident?
    .help = Count from the day of the accident, even if the pain came later.
    .why = In the first days, a bone or something inside may need a check.
    .short = When the accident was
    .within-7-days = In the last 7 days
    .days-8-to-14 = 8 to 14 days ago
    .longer = More than 2 weeks ago
q-major-injury-checked = Has a doctor, nurse or physio checked you since the accident?
    .help = Say yes if someone looked at you in person for this injury, with or without a scan or an X-ray. A talk on the phone does not count. Physio is short for physical therapist.
    .why = After a check, you may need less now.
    .confirm = You told us that a doctor, nurse or physio has checked you since the accident.
    .short = Checked since the accident
q-recent-fall = In the last 2 weeks, have you had a fall, a stumble, a knock or a jolt?
    .item = You fell or stumbled, or had a knock or a jolt, in the last 2 weeks
    .help = Small ones count too: a slip on a step, a trip on a rug, a hard landing on a chair. It counts even if it did not hurt at first.
    .why = With weak bones or stiff spines, even a small fall can matter.
    .confirm = You told us that you fell or stumbled, or had a knock or a jolt, in the last 2 weeks.
    .short = Fall or jolt in the last 2 weeks
q-fall-hip-pain = Since that fall, does your hip or groin hurt when you stand or walk, and is this new?
    .help = The groin is the crease where your leg meets your belly. Say yes if this pain was not there before the fall. It counts even if you can still walk.
    .why = A small crack in the hip can still let you walk. That is why we ask.
    .confirm = You told us that since the fall your hip or groin newly hurts when you stand or walk.
    .short = New hip pain since the fall
q-cannot-bear-weight = Does pain in your hip, groin or thigh stop you from standing on that leg or taking 4 steps, or does that leg look shorter or turned out?
    .item = Pain in your hip, groin or thigh stops you from standing on that leg or taking 4 steps, or the leg looks shorter or turned out
    .help = Think of walking with your usual stick or frame, if you use one. Pain deep in the pelvis counts too. A limp does not count if you can still take 4 steps. A leg that has been shorter for years does not count. Turned out means that the foot points to the side when you lie on your back.
    .why = A hip that can’t carry you may be broken or inflamed, even with no fall.
    .confirm = You told us that pain stops you from standing on one leg or taking 4 steps, or that the leg looks shorter or turned out.
    .short = Leg can’t carry weight
q-cannot-stand = Does back pain stop you from standing up or standing straight?
    .item = Back pain so bad that it stops you from standing up or standing straight
    .help = Say yes if your back hurts so much that you must lie or sit, or stay bent over. It does not count if standing is only sore or stiff and you can do it.
    .why = A back that locks up is common and most often settles. We ask so that you get the right help.
    .confirm = You told us that back pain stops you from standing up or standing straight.
    .short = Back pain stops standing
q-hip-too-sore = In the last 2 weeks, has your hip or groin become so sore that you can’t let anyone move it?
    .item = In the last 2 weeks, your hip or groin has become so sore that you can’t let anyone move it
    .help = Say yes if even a small, gentle move of the leg by someone else is too much to bear. It does not count if only some moves hurt, such as bending deep or getting up.
    .why = A germ in the joint can make it as sore as this. It is rare, and quick help saves the joint.
    .confirm = You told us that your hip or groin has become so sore that you can’t let anyone move it.
    .short = Hip too sore to move
q-stress-load = Did pain in your groin, hip or thigh build up over days after more running, marching or jumping than usual?
    .item = Pain in your groin, hip or thigh that built up over days, after more running, marching or jumping than usual
    .help = Say yes if you ran further, faster or more often than before, began a new sport, or did long marches. A sharp pull in one moment does not count.
    .why = A bone under more load than usual can get a fine crack. Early rest lets it heal.
    .confirm = You told us that pain in your groin, hip or thigh built up over days after more running, marching or jumping.
    .short = Pain after more training than usual
q-stress-impact = Does that pain come when you hop, with every step, or at night?
    .help = One of these is enough. Please do not hop to test it.
    .why = Pain with each step or at night fits a bone more than a muscle.
    .confirm = You told us that this pain comes with hopping, with every step or at night.
    .short = Pain on hopping, steps or at night

## Danger signs: fever

q-fever = In the last 2 days, did you have a fever of 38 °C (100.4 °F) or more, shivering fits, or a hot, feverish feeling?
    .item = In the last 2 days, you had a fever (38 °C or 100.4 °F, or more), shivering fits, or a hot, feverish feeling
    .help = You don’t need to have measured it. A fever can come and go, and painkillers can hide it. So say yes if it was there in the last 2 days. Hot flushes (hot flashes) of the menopause do not count. Being hot after sport or in a warm room does not count.
    .why = A fever with back or hip pain can be a simple flu or an infection near the spine. So we ask everyone.
    .confirm = You told us of a fever, shivering fits, or a feverish feeling.
    .short = Fever
q-feeling-ill = Do you feel very ill all over, and not just sore?
    .item = You feel very ill all over, and not just sore
    .help = Say yes if you feel as ill as with a bad flu, too ill to do things even if the pain were gone. Feeling worn out from pain or a bad night does not count.
    .why = Some infections cause no fever. Feeling very ill can be the only sign.
    .confirm = You told us that you feel very ill all over, and not just sore.
    .short = Feeling very ill
q-rigors = Do you have shaking chills that you can’t stop?
    .item = You shake with chills and can’t stop
    .help = Say yes if your body shakes or your teeth knock together, even under a blanket. Feeling a bit cold does not count.
    .why = Shaking chills can mean that an infection has reached the blood.
    .confirm = You told us that your body shakes with chills and you can’t stop it.
    .short = Shaking chills
q-sepsis-signs = Are you confused, very drowsy, breathing fast, blotchy or blue, or have you passed no pee for 12 hours?
    .item = You are confused, very drowsy, breathing fast, blotchy or blue, or passed no pee for 12 hours
    .help = One of these is enough. Confused means that you mix up the day or the place. Very drowsy means hard to wake or keep awake. Blotchy means skin with pale, red or purple patches. On dark skin, look at the lips, the tongue, the palms and the soles. If you can, ask someone to look at you.
    .why = These are signs that an infection affects the whole body. Then help must be quick.
    .confirm = You told us that you are confused, very drowsy, breathing fast, blotchy or blue, or passed no pee for 12 hours.
    .short = Confused, drowsy, fast breath or blue
q-cold-symptoms = Do you also have a cold, a cough or aches all over your body?
    .item = A cold, a cough or aches all over your body came with it
    .help = Say yes to a runny nose, a sore throat, a cough, or sore muscles everywhere, as with the flu.
    .why = A common cold or flu often makes the back ache. That could explain the fever.
    .confirm = You told us that you also have a cold, a cough or aches all over.
    .short = Cold, cough or aches all over

## Danger signs: vessels, skin, belly

q-swollen-calf = Is one calf or leg newly swollen, warm and sore to touch?
    .item = One calf or leg that is swollen, warm and sore to touch
    .help = The calf is the back of the lower leg. Say yes if one side is bigger than the other and this is new. Swelling on both sides, as on other days, does not count. If only part of this fits, choose “Not sure”.
    .why = A clot in a leg vein can feel like leg pain from the back. So we ask everyone.
    .confirm = You told us that one calf or leg is newly swollen, warm and sore to touch.
    .short = One swollen calf or leg
q-black-stool = Is your poo black and sticky like tar, or have you vomited blood?
    .item = Poo that is black and sticky like tar, or vomiting blood
    .help = Tar is black, shiny and sticky. Vomited blood is red, or looks like coffee grounds. Iron tablets and some stomach medicines make poo dark but not sticky. If you take these and can’t tell, choose “Not sure”.
    .why = Pain tablets such as ibuprofen can make the stomach bleed. So we ask everyone.
    .confirm = You told us that your poo is black and sticky like tar, or that you vomited blood.
    .short = Black poo or vomiting blood
q-sudden-belly-flank = Do you have very bad pain in your belly or side that came on suddenly?
    .item = Very bad pain in your belly or side that came on suddenly
    .help = Your side is the part between the lowest rib and the hip bone. Say yes if it came within moments or minutes. It counts with or without back pain.
    .why = From the age of 55, pain like this can come from a large blood vessel. So we ask everyone of that age.
    .confirm = You told us that very bad pain in your belly or side came on suddenly.
    .short = Sudden bad belly or side pain
q-stripe-rash = Is there burning pain in a stripe on one side of your body, with a rash or blisters there now?
    .item = Burning pain in a stripe on one side of your body, with a rash or blisters there now
    .help = The rash may be small red spots or groups of tiny blisters. It stays on one side, left or right. Doctors call it shingles. Pain without a rash does not count.
    .why = Shingles can feel like back pain at first. Medicine works best in the first 3 days.
    .confirm = You told us that there is burning pain in a stripe on one side, with a rash or blisters.
    .short = Stripe of burning pain and rash
q-stripe-rash-new = Did the rash or blisters come in the last 3 days?
    .help = Count from the day you first saw a spot or a blister on the skin, not from the first pain.
    .why = Medicine for shingles works best if you start it early.
    .confirm = You told us that the rash or blisters came in the last 3 days.
    .short = Rash in the last 3 days
q-red-eye = Do you have a red, sore eye that hurts in the light?
    .item = A red, sore eye that hurts in the light
    .help = All three must be true: the eye is red, it is sore, and light makes it worse. An eye that only itches or is only dry does not count.
    .why = An inflamed eye and an inflamed spine can belong together. The eye needs care the same day.
    .confirm = You told us that an eye is red and sore, and hurts in the light.
    .short = Red, sore eye
q-groin-lump = Do you have a painful lump in the groin that will not go back in?
    .item = A painful lump in your groin that will not go back in
    .help = The groin is the crease where your leg meets your belly. A lump there may be a hernia, a weak spot where the bowel bulges out. It counts if it hurts, and stays out when you lie down. A lump that goes flat when you lie down does not count.
    .why = Part of the bowel can get stuck there. Then help must be quick.
    .confirm = You told us that there is a painful lump in your groin, and that it will not go back in.
    .short = Painful groin lump, stuck
q-colic = Do you have waves of very bad pain from your side to your groin, so that you can’t keep still?
    .item = Waves of very bad pain from your side to your groin, so that you can’t keep still
    .help = Your side is the part between the lowest rib and the hip bone. In a wave the pain rises and falls, and you pace or roll about. Pain that gets less when you lie still does not count.
    .why = A kidney stone can hurt like this and feel like back pain. So we ask everyone.
    .confirm = You told us that very bad pain comes in waves from your side to your groin, and that you can’t keep still.
    .short = Waves of pain from side to groin
q-burning-pee = Does it burn when you pee, or do you pee much more often than is usual for you?
    .item = Burning when you pee, or peeing much more often than is usual for you
    .help = It counts if you must go again and again and only a little comes. It does not count if going often is usual for you, as after drinking a lot, in pregnancy or for years.
    .why = You can feel an infection of the bladder or the kidneys in the back. So we ask everyone.
    .confirm = You told us that it burns when you pee, or that you pee much more often than is usual for you.
    .short = Burning or frequent pee
q-kidney-danger = Do you have only one working kidney, pass no pee at all, or vomit so much that no drink stays down?
    .help = One of these is enough. No pee at all means none for many hours, even though you drink. Vomiting means throwing up.
    .why = With one of these, a kidney problem needs quick help.
    .confirm = You told us of only one working kidney, no pee at all, or so much vomiting that no drink stays down.
    .short = One kidney, no pee or vomiting
q-blood-pee = Have you seen blood in your pee?
    .item = Blood in your pee that you can see
    .help = Your pee may look pink, red or brown like cola. Once is enough. Blood from a period does not count. Beetroot (beets) can turn pee red too. If that may be it, choose “Not sure”.
    .why = Blood in pee has many causes, and doctors can treat most of them. It always needs a check.
    .confirm = You told us that you saw blood in your pee.
    .short = Blood in pee
q-psoas-pain = Do you have pain low in your belly that hurts more when you straighten the leg on that side?
    .item = Pain low in your belly that hurts more when you straighten the leg on that side
    .help = Low in the belly means below the navel, on one side. Say yes if you would rather keep that knee bent and pulled up. A sore groin or hip alone does not count.
    .why = Something sore inside the belly can rub on a muscle of the hip.
    .confirm = You told us that pain low in your belly gets worse when you straighten the leg on that side.
    .short = Low belly pain on straightening the leg
q-testicle-pain = Do you have sudden, very bad pain in a testicle, or in the groin or low belly along with it?
    .item = Sudden, very bad pain in a testicle, or in the groin or low belly along with it
    .help = Testicles (balls) are the two round parts in the skin bag behind the penis. The pain may start in the groin or low belly. If the testicle is sore or swollen too, say yes.
    .why = A testicle can twist and lose its blood flow. Quick help can save it.
    .confirm = You told us that very bad pain came suddenly in a testicle, or near it.
    .short = Sudden testicle pain
q-sudden-pelvic-pain = Do you have sudden, very bad pain low on one side of your belly?
    .item = Sudden, very bad pain low on one side of your belly
    .help = Say yes if it came within moments or minutes and is strong. Many people also vomit (throw up) with it. Period pain as you know it does not count.
    .why = An ovary can twist and lose its blood flow. Quick help can save it.
    .confirm = You told us that very bad pain came suddenly, low on one side of your belly.
    .short = Sudden pain low on one side
q-pelvic-discharge = Do you have pain low in your belly, and fluid from your vagina (discharge) that is not as usual?
    .help = Not as usual means more than before, or with another look or smell. Say yes only if there is pain too.
    .why = With a fever, this can be an infection of the womb or tubes. Doctors can treat it well.
    .confirm = You told us of pain low in your belly, and of fluid from your vagina that is not as usual.
    .short = Low belly pain and discharge

## Danger signs: pregnancy

q-ectopic-signs = Do you have pain low in your belly, pain at the tip of the shoulder, faintness or bleeding?
    .help = One of these is enough. Low in your belly means below the navel, in the middle or on one side, or deep in the pelvis. The tip of the shoulder is where the arm begins. Bleeding means any blood from the vagina that is not your usual period. Back or hip pain alone does not count.
    .why = Early on, a pregnancy can sit outside the womb. It is not common, and help must be quick.
    .confirm = You told us that there is pain low in your belly, pain at the tip of a shoulder, faintness or bleeding.
    .short = Low belly pain, faintness or bleeding
q-pregnancy-bleeding = Are you bleeding in your pregnancy, or bleeding a lot after the birth?
    .item = Bleeding in pregnancy, or a lot of bleeding after the birth
    .help = In pregnancy, any blood from the vagina counts, even a few spots. After the birth, some blood for weeks is usual. A lot means that you soak a pad within an hour, or that clots as big as an egg come out.
    .why = Your maternity team wants to know of this right away.
    .confirm = You told us that you bleed in your pregnancy, or that you bleed a lot after the birth.
    .short = Bleeding, pregnancy or after birth
q-pregnancy-fluid = Is fluid leaking from your vagina?
    .item = Fluid leaking from your vagina
    .help = It may gush or trickle, and you can’t hold it back. It may be clear or not. The usual white fluid does not count. If you can’t tell it from pee, choose “Not sure”.
    .why = The waters around the baby may have broken. Your maternity team then needs to see you.
    .confirm = You told us that fluid is leaking from your vagina.
    .short = Leaking fluid in pregnancy
q-pregnancy-tightening = Does your belly go tight again and again, or does back pain come and go in a rhythm?
    .item = A belly that goes tight again and again, or back pain that comes and goes in a rhythm
    .help = Say yes if your belly goes hard and soft again in a regular way. Say yes if back pain rises and falls like a wave, again and again. A tight belly now and then, with no rhythm, does not count. Pain that comes only with moving does not count.
    .why = The birth may be starting. How far along you are decides what to do.
    .confirm = You told us that your belly tightens again and again, or that back pain comes and goes in a rhythm.
    .short = Regular tightenings
q-pregnancy-headache = Do you have a very bad headache, a change in your sight, or pain just under your ribs?
    .item = A very bad headache, a change in your sight, or pain just under your ribs
    .help = One of these is enough. A change in your sight means blurred or double sight, flashing lights or spots. Pain under the ribs is at the top of the belly, in the middle or on the right. The baby’s feet can push there for a moment; that does not count.
    .why = These can be signs of high blood pressure in pregnancy or after birth.
    .confirm = You told us that there is a very bad headache, a change in your sight, or pain just under your ribs.
    .short = Headache, sight or pain under ribs
q-baby-moves-less = Is your baby moving less than usual?
    .item = A baby that moves less than usual
    .help = Say yes if the baby moves less, or in a way that feels weaker. If it is too early for you to have felt the baby move, say no.
    .why = Your maternity team wants to know of this the same day.
    .confirm = You told us that your baby moves less than usual.
    .short = Baby moves less

## Danger signs: the head and the mind

q-girdle-stiffness = For weeks now, have both shoulders or both hips been stiff for over 45 minutes each morning?
    .item = For weeks now, both shoulders or both hips are stiff for over 45 minutes each morning
    .help = Both sides must be stiff. It may be hard to turn over, to lift your arms or to get out of bed. Stiffness of one side, or for a few minutes, does not count.
    .why = From the age of 50, inflammation (swollen, sore tissue) can cause this. Doctors can treat it well.
    .confirm = You told us that both shoulders or both hips have been stiff for over 45 minutes each morning, for weeks.
    .short = Both shoulders or hips stiff
q-new-headache-jaw = Do you have a new headache, or does your jaw hurt when you chew?
    .item = A new headache, or jaw pain when you chew
    .help = Say yes if the headache is new, or not like the ones you know. Sore skin on the head counts. Jaw pain from a bad tooth does not count.
    .why = Together with the stiffness, this can come from an inflamed blood vessel of the head.
    .confirm = You told us that there is a new headache, or that your jaw hurts when you chew.
    .short = New headache or jaw pain
q-vision-change = Has your sight changed in any way?
    .item = A change in your sight
    .help = Say yes if your sight got dim, blurred or double, or was gone for a time, even if it came back. A slow change over years that glasses put right does not count.
    .why = Together with the stiffness, a change in sight needs quick help to protect the eyes.
    .confirm = You told us that your sight has changed.
    .short = Change in sight
q-distress = Does the pain feel too much to bear, or do you feel desperate?
    .help = Desperate means that you see no way out. Many people with strong or long pain feel this at times. You can say so here.
    .why = Pain is hard on the mind as well as on the body. If it is too much, you should not be alone with it.
    .confirm = You told us that the pain feels too much to bear, or that you feel desperate.
    .short = Pain too much to bear
q-ending-life = Do you have thoughts of ending your life?
    .help = Say yes if such thoughts come at all, even if they come and go, or you do not mean to act on them. Your answer stays on this device.
    .why = Strong pain can bring such thoughts. If you say yes, the next screen shows who is there to talk to you right now.
    .confirm = You told us that you think of ending your life.
    .short = Thoughts of ending life

## Health: ever

q-cancer = Have you ever had cancer, apart from a small skin cancer that a doctor just cut away?
    .item = Cancer of any kind, apart from a small skin cancer that a doctor just cut away
    .help = Cancers of the blood count too. A small skin cancer that needed nothing but cutting away does not count. Melanoma, the skin cancer that starts in a dark spot or mole, does count. If you do not know which kind it was, choose “Not sure”.
    .why = With cancer, now or in the past, a doctor should look at new back or hip pain sooner. Most often it has another cause.
    .confirm = You told us of a cancer, now or in the past.
    .short = Cancer, ever
q-cancer-kind = Which kind of cancer was it?
    .help = Choose by where it began. Myeloma and lymphoma are cancers of the blood and the lymph glands. If you had more than one, choose the first answer if it names any of them.
    .why = Some kinds affect the bones more often than others.
    .short = Kind of cancer
    .spreads-to-bone = Breast, prostate, lung, kidney, thyroid, myeloma or lymphoma
    .other = Another kind
q-cancer-when = When did you last have it, or last have treatment for it?
    .help = Tablets, such as hormone tablets after breast or prostate cancer, are treatment too. If you had more than one cancer, think of the last one.
    .why = The longer ago it was, the less likely it has to do with this pain.
    .short = When the cancer was
    .now-or-recent = Now, or in the last 10 years
    .over-10-years = Over 10 years ago, and cured
q-cancer-pain = Is this pain very bad all the time, getting worse, high in the back, worse when you cough or strain, or does it stop your sleep?
    .help = One of these is enough. High in the back means above the waist, as far up as the neck. To strain means to push, as on the toilet.
    .why = These help to tell how soon a doctor should look at the pain.
    .confirm = You told us that one of these is true: the pain is very bad all the time, gets worse, sits high in the back, is worse when you cough or strain, or stops your sleep.
    .short = Pain very bad, getting worse, high up or at night
q-thin-bones = Did a doctor tell you that your bones are thin, or did you break a bone in a simple fall after age 50?
    .item = Thin bones (osteoporosis), or a bone that broke in a simple fall after age 50
    .help = Doctors call thin bones osteoporosis. A simple fall is one from standing, such as a trip at home. Broken fingers or toes do not count.
    .why = Thin bones can crack with little force, so some signs count for more.
    .confirm = You told us that your bones are thin, or that you broke a bone in a simple fall after age 50.
    .short = Thin bones
q-immune-low = Is your body less able to fight germs because of an illness or a medicine?
    .item = A body that fights germs less well: from chemo, a transplant, HIV, biologic medicine or steroid tablets
    .help = The immune system is what fights germs. It can be weak from chemo (strong cancer medicine), from a new organ (transplant) or from HIV. It can be weak from steroid tablets. It can be weak from biologic medicines, such as shots for arthritis or bowel disease. Getting many colds does not count.
    .why = Infections are then more likely, and can come with few signs.
    .confirm = You told us that an illness or a medicine makes your body less able to fight germs.
    .short = Weak immune system
q-diabetes = Do you have diabetes?
    .item = Diabetes of any kind
    .help = Diabetes means too much sugar in the blood. Any kind counts: type 1, type 2, or in this pregnancy. It counts if you take no medicine for it. Being close to it does not count.
    .why = With diabetes, germs take hold more easily. It can also affect the nerves of the legs.
    .confirm = You told us that you live with diabetes.
    .short = Diabetes
q-fused-spine = Do you have ankylosing spondylitis, or bones of the spine that have joined together?
    .item = Ankylosing spondylitis, or bones of the spine that have joined together, by themselves or in an operation
    .help = Ankylosing spondylitis is an illness that makes the spine stiff. Over years its bones can grow together. It also counts if an operation joined them (a fusion). A back that just feels stiff does not count.
    .why = A joined spine can crack more easily, even after a small fall.
    .confirm = You told us of ankylosing spondylitis, or of bones in your spine that have joined together.
    .short = Joined (fused) spine
q-hip-replacement = Have you had a hip replaced?
    .item = A replaced hip, on one or both sides
    .help = In this operation you get a new joint of metal or plastic. Either side counts, even if it was long ago. A half replacement after a broken hip counts too.
    .why = A new joint has its own problems, and its own rules for exercise.
    .confirm = You told us of a replaced hip.
    .short = Replaced hip
q-hip-replacement-problem = At the replaced hip, is the skin hot, is a wound leaking, is there pain along with a fever, or has the joint suddenly shifted?
    .help = One of these is enough. A fever counts here if that hip hurts as well. Shifted means that the joint moved all at once with great pain. The leg may look shorter, and you can’t stand on it.
    .why = Germs can get into a new joint, or it can come out of its socket. Both need quick help.
    .confirm = You told us of one of these at your replaced hip: hot skin, a leaking wound, pain along with a fever, or a joint that suddenly shifted.
    .short = Trouble with the replaced hip

## Health: now and lately

q-blood-thinner = Do you take a blood thinner, such as warfarin or apixaban?
    .item = You take a blood thinner, such as warfarin, apixaban, dabigatran or heparin (not aspirin)
    .help = Blood thinners stop clots. One is warfarin (Coumadin). Some are newer: apixaban (Eliquis), dabigatran (Pradaxa), edoxaban (Lixiana) and rivaroxaban (Xarelto). Heparin comes as a shot into the skin of the belly. Its packet may say Lovenox, Clexane or Fragmin. Look at the packet if you can. Aspirin does not count.
    .why = With a blood thinner, a bleed inside can feel like back or groin pain. It is rare.
    .confirm = You told us that you take a blood thinner.
    .short = Blood thinner
q-steroids-long = Have you taken steroid tablets for 3 months or more, now or in the past year?
    .item = You take, or took in the past year, steroid tablets for 3 months or more
    .help = Steroid tablets are strong medicines that calm swollen, sore tissue. Their names are prednisone, prednisolone, dexamethasone or hydrocortisone. It counts if you took about 5 mg of prednisone or prednisolone a day, or more. Sprays, creams and single shots do not count. Steroids to build muscle do not count here.
    .why = Over time, these tablets can make bones thin.
    .confirm = You told us that you took steroid tablets for 3 months or more.
    .short = Steroid tablets, 3 months or more
q-injects-drugs = In the past year, have you injected drugs that no doctor prescribed for you?
    .item = In the past year, you injected drugs that no doctor prescribed for you
    .help = It counts if it was only once. Insulin and other shots from your doctor do not count. Your answer stays on this device.
    .why = Germs can get into the blood through a needle and settle in the spine. Nobody here judges.
    .confirm = You told us that in the past year you injected drugs that no doctor prescribed for you.
    .short = Injected drugs, past year
q-recent-infection = In the past 3 months, have you had an infection in the blood, skin, kidneys or heart, or been close to someone with TB?
    .item = In the past 3 months, you had an infection in the blood, skin, kidneys or heart, or were close to someone with TB
    .help = Skin: a sore full of pus (abscess), red hot skin that needed a doctor (cellulitis), or an infected wound. Kidneys: a pee infection with fever, or one that went up to the kidneys. Blood and heart: blood poisoning (sepsis) or an infected heart valve. TB is an illness of the lungs that spreads by coughing. A cold, the flu, a pimple or a simple bladder infection does not count.
    .why = Germs can travel in the blood and settle in the spine or hip. It is rare.
    .confirm = You told us of one of these in the past 3 months: an infection in the blood, skin, kidneys or heart, or being close to someone with TB.
    .short = Infection or TB contact, past 3 months
q-recent-procedure = In the past 3 months, have you had an operation on your spine or hip, or a needle put into your spine?
    .item = In the past 3 months, you had an operation on your spine or hip, or a needle put into your spine
    .help = A needle counts if it was for pain, for a birth (an epidural), for an operation or to take out fluid. A shot into a muscle does not count. Acupuncture does not count.
    .why = In the weeks after such a treatment, some signs need a quicker check.
    .confirm = You told us of an operation on your spine or hip, or a needle put into your spine, in the past 3 months.
    .short = Spine or hip treatment, past 3 months
q-procedure-kind = Which was it?
    .help = If there was more than one, choose the last one.
    .why = Each treatment has its own signs to look for.
    .short = Which treatment
    .spine-operation = An operation on the spine
    .hip-operation = An operation on the hip
    .injection = A needle into the spine, such as an epidural
q-procedure-when = When was it?
    .help = If there was more than one, think of the last one.
    .why = Trouble is most likely to show in the first 4 weeks.
    .short = When the treatment was
    .within-4-weeks = In the last 4 weeks
    .longer = More than 4 weeks ago
q-dialysis = Are you on dialysis for your kidneys?
    .item = You are on dialysis for your kidneys
    .help = When the kidneys are too weak, dialysis cleans the blood. It works with a machine, or through the belly.
    .why = With dialysis, germs take hold more easily. Some medicines are not safe with it.
    .confirm = You told us that you are on dialysis.
    .short = Dialysis

## Health: how you have been

q-weight-loss = In the last 6 months, have you lost a lot of weight without trying?
    .item = Losing a lot of weight in 6 months without trying, such as from 80 to 76 kg (176 to 167 pounds)
    .help = It counts if you lost 1 part in 20 or more. From 60 kg (132 pounds) that is 3 kg (7 pounds). From 80 kg (176 pounds) it is 4 kg (9 pounds). From 100 kg (220 pounds) it is 5 kg (11 pounds). If you did not weigh yourself and your clothes are much too loose, choose “Not sure”. It does not count if you eat less or move more to lose weight.
    .why = Weight that goes without a reason needs a check.
    .confirm = You told us that you lost a lot of weight in 6 months without trying.
    .short = Weight loss without trying
q-unwell-weeks = For weeks now, have you had soaking night sweats, wanted much less food, or felt very tired for no clear reason?
    .item = For weeks: soaking night sweats, wanting much less food, or being very tired for no clear reason
    .help = One of the three is enough. If you choose it, we ask which.
    .why = Together these can be a sign that the whole body is unwell. So we ask everyone.
    .short = Unwell for weeks
q-night-sweats = Do sweats at night soak your bedclothes?
    .item = Sweats at night that soak your bedclothes
    .help = Say yes if you need to change your nightclothes or sheets. Hot flushes (hot flashes) of the menopause do not count. A warm room or a thick cover does not count.
    .why = Together with other signs, this needs a check.
    .confirm = You told us that sweats at night soak your bedclothes.
    .short = Soaking night sweats
q-very-tired = Have you been very tired for weeks, for no clear reason?
    .item = Being very tired for weeks, for no clear reason
    .help = Say yes if rest and sleep do not help. Being tired from pain at night, hard work or a new baby does not count.
    .why = Together with other signs, this needs a check.
    .confirm = You told us of being very tired for weeks, for no clear reason.
    .short = Very tired for weeks
q-off-food = For weeks now, have you wanted to eat much less than usual?
    .item = Wanting to eat much less than usual, for weeks
    .help = Say yes if food does not tempt you, or if you feel full very soon. Eating less on purpose does not count.
    .why = Together with other signs, this needs a check.
    .confirm = You told us of wanting to eat much less than usual, for weeks.
    .short = Little appetite for weeks
q-new-lump = Do you have a new lump anywhere that stays or grows?
    .item = A new lump anywhere that stays or grows
    .help = Think of the neck, the breast, the armpit, the groin or the back. A bruise, a pimple or a bite does not count. A soft lump that has been the same for years does not count.
    .why = Most lumps do no harm. A new one needs a check.
    .confirm = You told us of a new lump that stays or grows.
    .short = New lump
q-testicle-lump = Do you have a new lump, swelling or heavy feeling in a testicle?
    .item = A new lump, swelling or heavy feeling in a testicle
    .help = Testicles (balls) are the two round parts in the skin bag behind the penis. It counts even if it does not hurt.
    .why = Most lumps there do no harm. One that needs care can make the back ache.
    .confirm = You told us of a new lump, swelling or heavy feeling in a testicle.
    .short = Testicle lump or swelling

## Health: bones

q-midline-sudden = Did pain in the very middle of your back come suddenly after something small, such as a lift or a cough?
    .item = Sudden pain came in the very middle of your back, after something small such as a lift, a cough, a bend or a small fall
    .help = Something small is a lift, a cough, a bend or a small fall. The very middle means on the spine itself, where you can feel the bones. Say yes if you can name the moment. Pain beside the spine only, or pain that grew slowly, does not count.
    .why = If bones are thin, a small push can crack one.
    .confirm = You told us that pain in the very middle of your back came suddenly after something small.
    .short = Sudden pain in the middle of the back
q-height-loss = Have you lost more than 4 cm (1½ inches) of height, or begun to stoop?
    .item = You lost more than 4 cm (1½ inches) of height, or your upper back has newly become round (a stoop)
    .help = Think of your height when you were tallest. To stoop means that your upper back has become round. If you do not know your height and your clothes seem longer, choose “Not sure”.
    .why = Lost height can come from old cracks in the spine that nobody saw.
    .confirm = You told us of one of these: over 4 cm (1½ inches) of lost height, or a newly round upper back.
    .short = Lost height or new stoop
q-bone-medicine = Have you taken a bone medicine for 3 years or more?
    .item = You took a medicine for thin bones for 3 years or more
    .help = A bone medicine makes thin bones stronger. Tablets: alendronate (Fosamax), risedronate (Actonel) or ibandronate (Boniva, Bonviva). A drip once a year: zoledronate. Shots: denosumab (Prolia). Count all the years together. Calcium and vitamin D do not count.
    .why = After years on a bone medicine, a dull ache in the thigh needs a check. It is rare.
    .confirm = You told us that you took a bone medicine for 3 years or more.
    .short = Bone medicine, 3 years or more
q-slim = Are you light for your height?
    .help = Say yes if you weigh this much or less. At 150 cm (4 feet 11): 50 kg (109 pounds). At 160 cm (5 feet 3): 56 kg (124 pounds). At 170 cm (5 feet 7): 64 kg (140 pounds). At 180 cm (5 feet 11): 71 kg (157 pounds). If you are in between, choose what is nearest.
    .why = Bones carry a little less in people who are light.
    .confirm = You told us that you are light for your height.
    .short = Light for the height
q-exercises-regularly = Do you exercise in most weeks?
    .help = Think of the time before this pain. Say yes if most weeks you did something that made you breathe faster or made your muscles work. A brisk walk, a swim, a bike ride, dance or weights all count.
    .why = Exercise keeps bones strong.
    .confirm = You told us that you exercise in most weeks.
    .short = Regular exercise

## Health: joints and bleeding

q-swollen-joints = Are several of your joints hot or swollen, and stiff for over half an hour each morning?
    .item = Several joints that are hot or swollen, and stiff for over half an hour each morning
    .help = Joints are places such as fingers, wrists, knees or toes. Both must be true: they are hot or swollen, and they are stiff each morning. One swollen joint does not count here.
    .why = An inflammation of many joints can also affect the hips and the back. Doctors can treat it well.
    .confirm = You told us of several joints that are hot or swollen, and stiff for over half an hour each morning.
    .short = Several swollen joints
q-bleeding-after-menopause = Have you had any bleeding from the vagina since the menopause?
    .item = You had bleeding from the vagina since the menopause
    .help = After the menopause means that you had no period for 12 months or more. A few spots of blood count too.
    .why = Most often the cause does no harm. It still needs a check.
    .confirm = You told us of bleeding from the vagina since the menopause.
    .short = Bleeding after the menopause
q-hip-blood-risks = Is any of this true for you, now or in the past?
    .help = Choose all that fit. Heavy drinking means about 4 or more drinks on most days, for years. Radiotherapy is treatment with rays, here to the hip or pelvis. The bends can come from diving up too fast. You would know of sickle cell or lupus from a doctor.
    .why = These can lower the blood flow to the ball of the hip. The hip then needs a scan sooner.
    .short = Risks for the hip’s blood flow
    .steroid-courses = Steroid tablets, for over 3 weeks or many times
    .alcohol = Heavy drinking
    .sickle-cell = Sickle cell disease
    .lupus = Lupus
    .transplant = A new organ (transplant)
    .radiotherapy = Radiotherapy to the hip or pelvis
    .diving = The bends, after diving
    .old-hip-injury = A hip that was once broken or out of its socket

## Health: for the medicine card and the summary

q-conditions = Do you have, or did you ever have, any of these?
    .help = Choose all that fit. They decide which pain medicines you should ask about first. Breastfeeding and smoking mean now.
    .why = Some pain tablets are not safe with some illnesses. This makes the medicine card at the end.
    .short = Other conditions
    .stomach-ulcer = A stomach ulcer or a bleeding stomach
    .kidney-disease = Kidney disease
    .heart-disease = Heart disease: heart attack, angina or a weak heart
    .high-blood-pressure = High blood pressure
    .stroke = A stroke or mini-stroke
    .aspirin-asthma = Asthma that aspirin or ibuprofen makes worse
    .liver-disease = Liver disease
    .breastfeeding = Breastfeeding
    .smoker = Smoking
q-medicines = Do you take any of these medicines?
    .help = Choose all that you take now, even if only at times. The names are examples, so look at the packet if you can. Anti-inflammatory tablets calm pain and swelling. Amitriptyline and nortriptyline are for nerve pain, sleep or mood. They go with the last line, whatever you take them for.
    .why = Some medicines do not go well together. This makes the medicine card at the end.
    .short = Medicines
    .anti-inflammatory = Anti-inflammatory tablets, such as ibuprofen, naproxen or diclofenac
    .aspirin = Aspirin each day
    .antidepressant = Tablets for mood, such as sertraline, citalopram or fluoxetine
    .blood-pressure-or-water = Blood pressure tablets or water tablets
    .lithium = Lithium (often for mood)
    .methotrexate = Methotrexate (often for joints, skin or bowel)
    .strong-painkiller = Strong painkillers, such as codeine, tramadol, oxycodone or morphine
    .bladder-slowing = Amitriptyline or nortriptyline, or bladder tablets such as oxybutynin
q-earlier-care = Have you had any of these for this problem before?
    .help = Choose all that fit. A scan can be an X-ray, an MRI or a CT. Physio is short for physical therapy.
    .why = It goes into the summary, so that you need not tell it twice.
    .short = Earlier care
    .scan = A scan or an X-ray
    .physiotherapy = Physio (physical therapy)
    .injection = An injection
    .operation = An operation

## What your pain is like

q-leg-or-back = Which hurts more, the leg or the back?
    .help = Leg means from the fold under the buttock down. If only the leg hurts, choose the leg.
    .why = When the leg is worse than the back, a sore nerve is more likely.
    .short = Leg or back worse
    .leg = The leg
    .back = The back, buttock or hip
    .same = About the same
q-seated-free = Does the leg pain go away fully when you sit?
    .help = Say yes if all the leg pain goes while you sit. If a little stays, say no.
    .why = This is one of the best clues as to how much room the nerves in the back have.
    .short = No leg pain when seated
q-worse-with = What makes it worse?
    .help = Choose all that clearly bring the pain on or make it stronger. There is no need to try them now.
    .why = Different things bother a joint, a nerve and a muscle. This helps to tell them apart.
    .short = Worse with
    .sitting = Sitting
    .standing = Standing for long
    .walking = Walking
    .stairs = Stairs or slopes
    .bending = Bending forward
    .lifting = Lifting
    .arching = Bending backward
    .twisting = Twisting
    .coughing = Coughing, sneezing or straining
    .lying-on-side = Lying on the sore side
    .rising = Getting up from a chair
    .turning-in-bed = Turning over in bed
    .one-leg = Standing on one leg, as when you dress
    .deep-bend = A deep squat, a low chair or getting into a car
    .crossing-legs = Sitting with crossed legs
    .running = Running or jumping
    .staying-put = Staying in one position for over half an hour
    .first-moves = The first moves after a rest
    .lying = Lying down
q-better-with = What eases it?
    .help = Choose all that clearly make it better, even for a short while. There is no need to try them now. Anti-inflammatory tablets calm pain and swelling.
    .why = What eases the pain is often the best place for the plan to start.
    .short = Better with
    .sitting = Sitting
    .bending-forward = Bending or leaning forward, as on a shopping cart or trolley
    .lying = Lying down
    .walking = Walking or moving about
    .standing = Standing
    .changing-position = Changing position
    .arching = Bending backward
    .heat = Heat
    .anti-inflammatory = Anti-inflammatory tablets, such as ibuprofen or naproxen
q-morning-stiffness = How long do you feel stiff in the morning?
    .help = Count from when you get up until you move as well as you will that day.
    .why = Joints that are stiff for a long time each morning can point to inflammation (swollen, sore tissue).
    .short = Morning stiffness
    .no = Not stiff
    .under-30 = Less than 30 minutes
    .min-30-to-60 = 30 to 60 minutes
    .over-60 = More than 60 minutes
q-night-pain = How is the pain at night?
    .help = Choose the one that fits most nights. The second half of the night means from about 3 in the morning on.
    .why = Pain at night is common and most often does no harm. How it behaves is a useful clue.
    .short = Pain at night
    .no = It does not trouble you at night
    .lying-on-it = It hurts only if you lie on the sore side
    .turning = It wakes you when you turn, and then you sleep again
    .second-half = It wakes you in the second half of the night, and getting up helps
    .at-rest = It aches on and off while you lie still
    .constant = It keeps you awake in any position
q-tender = What do you find when you touch the sore place?
    .help = Press gently with one finger. Choose all that fit. The dimple is the small dent above the buttock, beside the tailbone.
    .why = A sore spot that you can point to helps to tell where the pain sits.
    .short = Sore to touch
    .outer-hip-bone = The outer bony side of the hip is sore
    .dimple = The dimple beside the tailbone is sore
    .deep-buttock = A spot deep in the buttock is sore
    .muscle = A muscle is sore or tight
    .light-touch = Even a light touch hurts, such as from clothes
    .bruise = There is a bruise or swelling
q-hip-signs = Is any of this true for your hip or groin?
    .help = Choose all that you know of. You may try a movement gently if it is safe for you. Hold on to something firm when you stand on one leg. Stop if it hurts more than a little.
    .why = These show whether the hip joint, a tendon or a muscle is the sore part.
    .short = Hip and groin signs
    .socks = Hard to reach your socks or shoes
    .catching = A hip that clicks, catches, locks or gives way
    .limp = A limp
    .stiff-after-sitting = Stiff or sore first steps after sitting
    .rotation = When you sit and turn the foot in or out, the groin hurts, or it is stiffer than the other side
    .squat-back-pain = Squatting hurts at the back of the hip
    .squeeze = Squeezing the knees together hurts the groin
    .knee-lift = Lifting the knee hurts the groin or the front of the hip
    .kick-or-sprint = A kick, a sprint or a quick turn at the start
    .one-leg-30 = Standing on the sore leg for 30 seconds makes the outer hip hurt
q-hip-history = Is any of this true for you or your family?
    .help = Choose all that fit. Osteoarthritis is the common kind of arthritis, with sore and stiff joints later in life. Inflamed joints are hot, swollen and stiff in the morning. Doctors call it rheumatoid arthritis, arthritis with psoriasis (a scaly rash), or gout.
    .why = Some joint problems run in families or show in other joints first.
    .short = Joints, own and family
    .knee-arthritis = Osteoarthritis in one of your knees
    .family-arthritis = A parent, brother or sister with osteoarthritis
    .inflammatory-arthritis = An illness with inflamed joints
q-thigh-patch = Is there a burning, tingling or numb patch on the outer front of one thigh, and nowhere else?
    .help = The patch is about as big as a hand, on the skin under a front pocket. If it goes below the knee or into the groin, say no.
    .why = A small skin nerve at the front of the hip can cause this. It is a nuisance more than a danger.
    .short = Patch on the outer front thigh
q-thigh-patch-cause = Before the patch came, did you wear tight clothes, gain weight or stand for long?
    .help = One of these is enough. A tight belt, a tool belt or tight jeans count as tight clothes.
    .why = These can press on that skin nerve. A change there often helps.
    .short = Tight clothes, weight or standing
q-back-signs = Is any of this true for your back?
    .help = Choose all that fit. A spasm is a hard cramp of the muscles that will not let go. Sports with much bending backward are gymnastics, diving, dance or fast bowling in cricket.
    .why = These help to tell a muscle, a disc and a joint apart.
    .short = Back signs
    .spasm = It locks in a hard cramp (spasm)
    .shift = Standing bent forward or shifted to one side
    .arching-sport = As a teenager, a sport with much bending backward
q-bending-back = What happens to the pain when you bend backward or lie on your front?
    .help = Think of all of it, in the back and in the leg. If the leg pain moves up toward the back, that is better. If it moves further down the leg, that is worse. There is no need to try it now.
    .why = The direction that eases the pain helps to choose your first exercises.
    .short = Bending backward
q-bending-forward = What happens to the pain when you bend forward or sit?
    .help = Think of all of it, in the back and in the leg. If the leg pain moves up toward the back, that is better. If it moves further down the leg, that is worse. There is no need to try it now.
    .why = The direction that eases the pain helps to choose your first exercises.
    .short = Bending forward or sitting
q-first-age = How old were you when this pain first began?
    .help = Think of the very first time you had this kind of pain, even if it went away in between. A good guess is enough.
    .why = Pain from inflammation (swollen, sore tissue) in the spine most often begins before the age of 45.
    .short = Age when it first began
    .under-35 = Under 35
    .age-35-to-44 = 35 to 44
    .age-45-plus = 45 or over
q-inflammatory = Is any of this true for you or your family?
    .help = Choose all that fit. Ankylosing spondylitis is an illness that makes the spine stiff. Psoriasis is a rash with dry, scaly patches. Crohn’s disease and ulcerative colitis are long illnesses of the bowel. Uveitis or iritis is an eye that was red, sore and hurt in the light.
    .why = Together these can point to inflammation (swollen, sore tissue) in the spine. Once it is known, doctors can treat it well.
    .short = Signs of inflammation
    .nsaid-48-hours = Tablets such as ibuprofen ease it well within 48 hours
    .family = A parent, brother, sister or child with ankylosing spondylitis or the like
    .joint-arthritis = A hot and swollen joint (arthritis), now or ever
    .heel = Sore or swollen heels, where the tendon ends, now or ever
    .psoriasis = Psoriasis, now or ever
    .bowel-disease = Crohn’s disease or ulcerative colitis
    .eye = An inflamed eye (uveitis or iritis), now or ever
    .alternating-buttocks = Buttock pain that swaps from side to side
q-pelvic-signs = Do you have any of these, low down in your body?
    .help = Choose all that fit, even if they are old. The muscles at the floor of the pelvis hold up the bladder, the womb and the bowel. A heavy feeling means as if something presses down or bulges.
    .why = These muscles work together with the back and the hips. You can train them.
    .short = Pelvic floor signs
    .leak = Pee that leaks when you cough, laugh or lift
    .urgency = Often having to rush to the toilet
    .emptying = A feeling that some pee stays behind after you go
    .sex-pain = Pain during sex
    .heaviness = A heavy feeling or a bulge between the legs
    .straining = Having to push hard to poo
q-period-signs = Is any of this true for you?
    .help = Choose all that fit. Deep pain means inside the belly, not at the skin. Heavy means that you soak a pad or tampon every 1 to 2 hours, pass large clots, or bleed for more than 7 days. Bloating is a full, tight belly.
    .why = You can feel pain from the womb in the lower back and the hips.
    .short = Pain and periods
    .tracks-periods = Pain that comes or gets worse with your period
    .deep-sex-pain = Pain deep inside during sex
    .stool-pain = Pain when you poo during your period
    .heavy = Heavy or long periods
    .bloating = A bloated lower belly, or pressure there
q-bone-signs = Is any of this true for you?
    .help = Choose all that fit. Bowed means that a leg bone has become curved. Paget’s disease is a bone illness that can run in families.
    .why = Together these can point to a bone that rebuilds itself too fast. Doctors can treat it.
    .short = Bone signs
    .constant-deep = A deep ache in a bone, there all the time
    .warm-or-bowed = A bone that feels warm or has become bowed
    .hearing = Hearing that has got worse
    .relative-paget = A relative with Paget’s disease
q-organ-links = Does the pain come or change with any of these?
    .help = Choose all that fit. It counts if the pain comes, goes or clearly changes at that time.
    .why = Pain linked to meals or the toilet may start in the belly and not in the back.
    .short = Linked to meals or toilet
    .meals = Eating
    .bowels = Pooing, or trouble with your bowels
    .peeing = Peeing
q-episodes = Have you had this kind of pain before?
    .help = A time counts if the pain came, lasted at least a day and then went away or got much less.
    .why = Pain that comes back often calls for another plan than a first time.
    .short = Earlier times
    .first = No, this is the first time
    .some = Yes, at times
    .often = Yes, 3 or more times a year
q-limits = How much does the pain stop you from doing?
    .help = Choose the one that fits best. Looking after yourself means washing, dressing, eating and using the toilet.
    .why = Pain that stops you from living your days needs help sooner.
    .short = What it stops
    .little = Little, and most things go as usual
    .some-days = Some things, on some days or for less than 2 weeks
    .most-days = Work or sleep, on most days for over 2 weeks
    .unable-new = Work, or looking after yourself, not possible, for less than 7 days so far
    .unable = Work, or looking after yourself, not possible for 7 days or more
q-sleep-lost = Does the pain cost you sleep on most nights?
    .help = Say yes if on more nights than not you can’t fall asleep, or you wake up, because of the pain.
    .why = Poor sleep makes pain stronger. The plan can help with both.
    .short = Sleep lost most nights

## What to know for the plan

q-settles = When a small task makes the pain worse, how long until it settles?
    .help = A small task is something like making a bed or carrying a light bag. Count until the pain is back to where it was. If small tasks do not make it worse, choose the first answer.
    .why = It tells how much your body takes right now, and so how gently to start.
    .short = Time to settle
    .under-30 = Less than 30 minutes
    .min-30-to-2h = 30 minutes to 2 hours
    .over-2h = More than 2 hours
q-daily-load = Is any of this part of your days at the moment?
    .help = Choose all that fit. None of this is a fault. One-sided habits are a bag on one shoulder, standing on one hip or crossed legs.
    .why = These can feed a pain and slow its healing. Some are easy to change.
    .short = Daily load
    .more-activity = More sport, work or walking than before
    .long-sitting = Sitting for long
    .long-standing = Standing for long
    .heavy-work = Heavy work or lifting
    .little-strength = Little that trains your muscles
    .one-sided-habits = One-sided habits
    .poor-sleep = Poor sleep
    .stress = Stress
    .several-areas = Pain in several parts of your body
q-beliefs = Does any of this sound like you?
    .help = Choose all that fit. There are no wrong answers here. Such thoughts are common in pain.
    .why = Worry makes pain louder. If we know of it, the advice can answer it.
    .short = Thoughts about the pain
    .expects-long = You think that this will go on for a long time
    .avoids-moving = You hold back from moving, so as not to harm something
    .low-mood = You feel low or worried on most days
    .serious = You feel that something is seriously wrong
q-plan-care = Is there anything that the exercises need to allow for?
    .help = Choose all that fit. We leave out or change what does not suit you.
    .why = The plan should be safe for your whole body, not just for your back.
    .short = To allow for in the exercises
    .dizzy-or-falls = Getting dizzy, or falling easily
    .sore-knees = Sore knees
    .sore-wrists = Sore wrists
    .open-wound = An open wound or a skin infection
## Why a rule raised the level: one or two sentences, then what to do first where it differs

rule-r_ces = New numbness between the legs, or new trouble with pee or poo, can mean that something is squeezing the nerves low in the spine. Treatment within hours can save them.
rule-r_ces_old = Numbness between the legs, or trouble with pee or poo, needs a check, even if it has been the same for weeks.
rule-r_ces_checked = Numbness between the legs, or trouble with pee or poo, needs one more look if it is less than 3 months old. That holds even after a check.
rule-r_ces_doubt = Feeling between the legs, pee and poo: if you are not sure about two of these, or about one while a leg is in trouble too, you need the same check.
rule-r_ces_cluster = Pain or tingling down both legs, with weakness or a change in sexual feeling, can be a sign from the nerves low in the spine. Something may be squeezing them.
rule-ces_sexual_with_other = A change in sexual feeling, with one more nerve sign, can mean that something is squeezing the nerves low in the spine.
rule-ces_sexual = A change in sexual feeling or function that came with the back problem needs a check of the nerves.
rule-weak_both_legs = If both legs lose strength, something may be squeezing the nerves in the spine. Hours matter.
rule-weak_one_leg_severe = A foot that does not lift, or a leg that gets weaker within hours or days, can mean that a nerve is in trouble. Quick help can save its strength.
rule-weak_one_leg_new = New weakness in one leg or foot means that a nerve may be under pressure. A doctor should test it.
rule-weak_one_leg_stable = A doctor should test weakness in one leg or foot, even if it has been the same for a while.
rule-bilateral_leg_pain_new = New pain, tingling or numbness down both legs is not common, and it needs a check.
rule-r_walking_legs = Legs that ache on walking and ease on sitting need a look, though there is no hurry.
rule-cord_signs = An unsteady walk, clumsy hands or a tight band around the body can come from the spinal cord. Something may be pressing on it.
rule-r_procedure_neuro = An operation or a needle in the back can lead to bleeding or germs beside the nerves. A nerve sign in the weeks after it needs a check at once.
rule-r_sciatica_severe = Strong leg pain that steals your sleep and does not ease after 2 weeks deserves a doctor’s help.
rule-r_sciatica_6wk = If the leg has hurt more than the back for 6 weeks or more, a visit makes sense. There is more to try.

rule-collapse_pain = Sudden bad pain with faintness, cold sweat or grey skin can mean bleeding inside or a burst blood vessel.
rule-aaa_sudden = From 55 on, sudden bad pain in the belly or side can come from the body’s main blood vessel.
rule-aaa_back = Sudden bad back pain that began at rest, and that no position eases, can come from the body’s main blood vessel. That is more likely from 60 on.
rule-aaa_known = New or different pain with a known aneurysm can mean that this weak blood vessel is leaking.
rule-tearing_chest_back = Sudden ripping pain in the chest or upper back can come from a tear in the body’s main blood vessel.
rule-cold_leg = A leg that is suddenly cold, pale and numb may have lost its blood flow. Hours matter.
rule-chest_or_breath = New chest pain, trouble breathing or coughing up blood can come from the heart or the lungs.
rule-calf_swollen = A leg that is newly swollen, warm and sore to touch may have a blood clot in it.
rule-anticoag_bleed = With a blood thinner, sudden pain in the groin or side, weakness, or pain after a fall can mean bleeding inside.
rule-anticoag_sudden = With a blood thinner, sudden strong pain without a clear reason needs a check for bleeding.
rule-anticoag_lift = With a blood thinner, even a strain needs a look, in case there is bleeding in the muscle.
rule-walk_calf_relieved_standing = Leg pain on walking that goes when you stand still can come from narrow arteries. A doctor can check the pulses.
rule-black_stool_nsaid = Poo that is black like tar, or vomiting blood, can mean bleeding in the stomach.

rule-r_mscc_neuro = With cancer, now or in the past, a new nerve sign needs a scan of the spine at once. Early treatment can keep people walking.
    .action = If a cancer team gave you an alert card or number, call it as well.
rule-r_mets_pain = With cancer, now or in the past, some pain needs a call to your cancer team within a day: pain that is very bad, gets worse, is high in the back, is worse when you cough or strain, or stops your sleep.
rule-r_cancer_leg = With cancer, now or in the past, new shooting pain down a leg needs a check.
rule-r_cancer_plain_spreads = New pain in the back or hip is mostly something simple. But some kinds of cancer can settle in bone, so it needs a check.
rule-r_cancer_plain = New pain in the back or hip is mostly something simple. With cancer, now or in the past, it still needs a check.
rule-r_cancer_plain_cured = After a cancer, even long ago, tell a doctor about new pain in the back or hip.
rule-r_cancer_unknown = Losing weight without trying, together with this pain, needs a check. Most causes do no harm.
rule-weight_loss = Losing weight without trying needs a check.
rule-systemic_unwell = Several signs that your whole body is unwell, or a new lump, need a check.
rule-testicular_lump = A new lump or swelling in a testicle needs a check.

rule-r_inf_high = Fever with back or hip pain that is strong, getting worse or constant can mean an infection in the spine or a joint.
rule-r_inf_mid = Fever together with new back or hip pain needs a check.
rule-r_fever_viral = Fever with a cold or aches all over, and only mild back pain, fits a passing virus. Rest, drink enough and keep warm. Exercises can wait until the fever has gone.
    .action = If the fever is still there after 48 hours, or the back pain gets worse, speak to a doctor the same day.
rule-r_inf_afebrile = Constant pain can come from germs in the spine, even with no fever. An infection, an operation, a needle in the spine, dialysis or injected drugs make that more likely.
rule-r_diabetes_constant = With diabetes, constant pain that keeps getting worse needs a check soon, as an infection can hide.
rule-sepsis_look = Confusion, fast breathing, blotchy skin or no pee can mean that an infection is in the blood.
rule-hip_hot_cannot_move = A hip too sore to move, with fever or feeling very ill, can mean germs in the joint.
rule-hip_too_sore = A hip too sore to move needs a check.
rule-hip_replacement_problem = A replaced hip with hot skin, a leaking wound, or pain with a fever may have germs in it. One that suddenly shifted may be out of its socket.
rule-r_hip_replacement_pain = New pain around a replaced hip needs a check.
rule-psoas_sign = Low belly pain that makes it hurt to straighten the leg can come from the appendix or a deep infection.

rule-major_trauma = After a crash, a high fall or a heavy blow, pain needs a check for broken bones.
    .action = Lie still and keep your neck and back straight until help comes.
rule-r_trauma_unchecked = A crash, a high fall or a heavy blow in the last 2 weeks needs a check.
rule-r_trauma_not_improving = Pain after an accident that does not get better needs a check.
rule-fall_cannot_bear = A hip that cannot carry you after a fall may be broken.
    .action = Do not try to walk on it.
rule-hip_cannot_bear_risk = A hip or leg that cannot carry you may be broken, even with no fall. It may also hold an infection.
    .action = Do not try to walk on it.
rule-hip_cannot_bear = A hip or leg that cannot carry you needs a check.
    .action = Keep your weight off it until then.
rule-fall_hip_can_walk = A small crack in the hip after a fall can still let you walk. It takes an X-ray or a scan to tell.
    .action = Keep weight off that leg as far as you can.
rule-back_cannot_stand = Back pain that stops you from standing needs a look. Most often it is a strong cramp of the muscles.
rule-r_cannot_stand_still = Back pain that stops you from standing for over a week needs a check.
rule-stress_fracture_run = Groin, hip or thigh pain after more running or jumping, and at each step, hop or at night, can mean a crack in the hip bone.
    .action = Stop running and jumping now. Use crutches if there are any at hand.
rule-r_stress_load = Groin, hip or thigh pain that builds up with running or jumping can mean too much load on a bone.
    .action = Stop running and jumping until someone has checked it.
rule-r_ankylosed = A stiff or joined spine can break from a small jolt. New pain after one needs a check.
    .action = Stay in the position that is easiest and do not let anyone straighten your back.
rule-r_fx_fragility_high = Sudden pain in the middle of the back can mean a crushed bone when bones are weak.
rule-r_fx_fragility = Sudden pain in the middle of the back after something small can mean a crushed bone.
rule-r_fx_roman = Some things together make a small crack in a back bone more likely. Among them are age, a light build, little exercise, and pain that stays out of the legs.
rule-steroids_long = Steroid tablets over months can weaken bone. So new pain in the middle of the back or the groin needs a check.
rule-height_loss = Getting shorter, or a new stoop, can mean weak bones. A doctor can check.
rule-antiresorptive_thigh = After years on a bone medicine, a dull ache in the groin or thigh can be a warning before a break.
    .action = Do not run, jump or carry heavy things until someone has checked it.
rule-avn_risk = Some illnesses and treatments can leave the ball of the hip with too little blood. Then groin or deep hip pain needs a check.
    .action = Do not run or jump until someone has checked it.

rule-acute_belly = Very bad belly pain that is worse on moving, or a belly as hard as a board, needs help at once.
rule-renal_colic = Waves of strong pain from side to groin fit a kidney stone.
rule-renal_colic_danger = A kidney stone with fever, in pregnancy or with only one kidney is an emergency. So is one with no pee, or when no drink stays down.
rule-pyelo = Fever with burning or frequent peeing can mean a kidney infection. It needs treatment.
rule-pyelo_danger = A kidney infection is an emergency in pregnancy, when no drink stays down, or with signs that it is in the blood. So it is with no pee, or with only one kidney.
rule-blood_urine_visible = Blood in the pee needs a check.
rule-ectopic = If you may be pregnant, it could sit outside the womb. That can cause pain low in the belly or at the tip of the shoulder, faintness or bleeding.
rule-ovarian_torsion = Sudden strong pain low on one side of the belly can mean a twisted ovary. Hours matter.
rule-pid = Fever with low belly pain and a discharge that is not as usual can mean an infection of the womb. It needs treatment.
rule-testicular_torsion = Sudden strong pain in a testicle can mean that it has twisted. Only help within hours can save it.
rule-hernia_stuck = A painful lump in the groin that will not go back can mean that the bowel is stuck.
rule-preg_danger = In pregnancy or soon after, these need help at once: bleeding, leaking fluid, a bad headache, changed sight, and pain under the ribs. So do regular tightenings that come too early.
    .action = Call your maternity unit on the way, if its number is at hand.
rule-preg_today = In pregnancy or soon after, these need a check: fever, burning pee, regular tightenings, and a baby that moves less.
    .action = Call your maternity unit now. It is open day and night.
rule-postmeno_bleed = Bleeding after the menopause needs a check. Most causes do no harm.
rule-cyclical_pain = Pain that follows your periods, or comes with sex or when you poo during them, is worth a talk with a doctor.
rule-r_preg_pgp = Back and pelvic pain is common in pregnancy and soon after. A physio who knows about it can help.

rule-axspa_ng65 = Back pain that began before 45, with several other signs, can come from inflammation (swollen, sore tissue) in the spine. Ask whether you should see a joint specialist.
rule-axspa_three = Back pain that began before 45, with some other signs, can come from inflammation (swollen, sore tissue) in the spine. Ask whether a blood test makes sense.
rule-uveitis = A red, sore eye that hurts in the light needs an eye check.
rule-swollen_joints = Several hot or swollen joints that are stiff for long each morning need a check.
rule-pmr = When both shoulders or both hips are stiff for a long time each morning, it can be an inflammation that is easy to treat.
rule-gca = A new headache or jaw pain, together with stiff shoulders or hips, can mean inflamed arteries of the head. It needs treatment.
rule-gca_vision = A change of sight, together with stiff shoulders or hips, can mean inflamed arteries of the head. Quick treatment can save your sight.
rule-shingles_early = A new burning stripe with a rash fits shingles. Medicine works best in the first 3 days.
rule-shingles = A burning stripe with a rash fits shingles. A doctor should see it soon.
rule-crisis = You told us about thoughts of ending your life. You deserve help now, from a person.

rule-r_old_new_persist = From 60 on, a first back pain that lasts over 4 weeks and gets no better deserves a check with blood tests.
rule-r_old_new_improving = From 60 on, a first back pain that lasts over 4 weeks deserves at least a routine visit.
rule-r_night_only = Night pain that no position eases, for over 4 weeks, deserves a routine visit.
rule-r_disabled = Very strong pain needs more help when it stops you from working or from looking after yourself.
rule-r_persistent = Pain that lasts, comes back often or keeps you from work or sleep deserves help from a physio or doctor.
rule-r_hip_oa_like = Groin pain with walking or on stairs, for weeks, deserves a routine visit. Exercise helps most people with it.
rule-r_worry = Feeling that something is seriously wrong is a good reason on its own to see a doctor.

scope-child = This check is for adults. Show this page to a parent or another adult you trust. Under 18, see a doctor today for a limp, for hip, thigh or knee pain, or for pain with a fever. The same goes for a leg that cannot carry weight.
scope-surgery = You had an operation on the spine or hip in the last 12 weeks. Please call the team that did it: they know best what is normal now.
scope-elsewhere = This check is about the lower back and the hips. Your pain is somewhere else, so this check cannot judge it. Please speak to a doctor or pharmacist.
### Patterns, contributors, things to raise with a clinician, and names that people know. `p-<id>` is the name, .also
### other names, .about what it is, .self_care what helps first, .avoid what to ease off, .course what to expect, .see
### when to see someone. Ids are in src/knowledge/patterns. Nobody “has” a pattern: answers fit it or do not.

## The lower back

p-nonspecific_lbp = Ordinary lower back pain
    .also = non-specific low back pain, mechanical back pain, lumbago
    .about = The back is sore and sensitive, and no one part stands out as the cause. It is the most common kind of back pain, and most people get better.
    .self_care = Keep moving and do as much of your normal day as you can. Use warmth, change position often, and build up step by step.
    .avoid = More than a day or two in bed, and waiting for a scan before you move. A belt or a strong painkiller is rarely the answer.
    .course = Most of the change comes in the first 6 weeks. It may come back at times, and that is common too.
    .see = See a physio or doctor if it is no better after 2 to 3 weeks. Go too if it still holds you back after 6 weeks.

p-muscle_strain = Strained muscle of the back or buttock
    .also = pulled muscle, back sprain, muscle spasm
    .about = A muscle or a band between bones got more than it was ready for, in a lift, a twist or a hard day. It is sore, and it heals.
    .self_care = Take it easier for a day or two, then move gently and often. Warmth or cold is fine, whichever feels better.
    .avoid = Heavy lifting, until a task no longer leaves you sorer the next day.
    .course = It settles bit by bit, mostly over days to weeks.
    .see = See someone if there is a big bruise or a gap in the muscle, or if you can’t move. Go too if it is not better after 2 to 3 weeks.

p-lumbar_oa_facet = Stiff, sore joints of the lower back
    .also = osteoarthritis of the spine, facet joint pain, spondylosis, bone spurs, spinal arthritis
    .about = The small joints of the spine change and repair themselves over the years. That can make a back stiff and achy. Bone spurs on a scan are part of this and often hurt nobody.
    .self_care = Move little and often, walk, and train your back and legs two or three times a week.
    .avoid = Holding a deep backward bend while it is sore.
    .course = It goes up and down. Good weeks and bad weeks are both normal.
    .see = See a physio or doctor if it holds you back for more than 6 weeks.

p-spondylolisthesis = One back bone set a little forward
    .also = spondylolisthesis, pars fracture, spondylolysis
    .about = One back bone sits a little further forward than the one below. Many people live with this and never know. Only an X-ray or a scan can show it, so answers to questions can fit it only in part.
    .self_care = Bend forward or sit to ease it, and train your trunk and hips step by step.
    .avoid = Strong backward bends, and standing for long, while it is sore.
    .course = Many people do well with exercise and time.
    .see = See a doctor if it lasts over 6 weeks, or if a leg tingles, goes numb or gets weak.

p-disc_degeneration = Disc changes that come with age
    .also = degenerative disc disease, disc degeneration, black disc
    .about = Discs change with age, just as hair turns grey. Scans show it in many people who feel no pain at all. So the words on a scan do not tell how much you hurt, or how well you will do.
    .self_care = Treat it like any other back pain: keep moving, and build strength.
    .avoid = Giving up what you like because of a picture.
    .course = As with other back pain, most people get better.

## Nerves

p-radiculopathy_sciatica = Irritated nerve in the lower back (sciatica)
    .also = sciatica, pinched nerve, trapped nerve, radiculopathy, nerve root pain
    .about = A nerve is sore where it leaves the lower back. The pain runs along it into the leg, often below the knee, and can be stronger than in the back.
    .self_care = Walk a little and often. Find the position or direction that eases the leg, and use it through the day. A pillow between or under the knees can help at night.
    .avoid = Heavy bending and lifting, sitting for a long time, and hard stretches of the leg while it is sore.
    .course = Many people improve over 6 to 12 weeks. For some it takes longer.
    .see = Get help the same day if the leg or foot gets weak. Get help at once for numbness between the legs or a change in pee or poo. See a doctor if it is not better after 6 weeks.

p-pinched_nerve = Pinched nerve
    .also = trapped nerve, compressed nerve
    .about = This is an everyday name for an irritated nerve. In the lower back it means the same as sciatica. Most such nerves calm down by themselves.
    .self_care = What helps is the same as for an irritated nerve in the lower back.

p-disc_herniation = Bulging disc beside the nerve
    .also = herniated disc, bulging disc, disc prolapse, ruptured disc
    .about = A disc between two back bones can bulge and irritate the nerve beside it. Many bulges shrink by themselves over time.
    .self_care = Stand, walk and change position often. Keep to the direction that eases the leg.
    .avoid = Loaded forward bends, sitting for long, and stretches that pull you forward.
    .course = It takes time: many people get better over 6 to 12 weeks with no operation.
    .see = Get help the same day if the leg or foot gets weak. Get help at once for numbness between the legs or a change in pee or poo.

p-lumbar_stenosis = Less room for the nerves in the lower back
    .also = spinal stenosis, lumbar stenosis, neurogenic claudication
    .about = With the years, the space for the nerves in the lower back can get narrower. Legs then ache or feel heavy when you stand or walk, and ease when you sit or lean forward.
    .self_care = Walk in bouts with sitting breaks, lean on a shopping cart or on walking poles, and try a bike. Train legs and balance.
    .avoid = Bending far back, and long walks downhill.
    .course = For many people it stays about the same for a long time, and for some it eases.
    .see = See a doctor if you can walk less and less far, if you fall, or if the legs get weak. Numbness between the legs or a change in pee or poo needs help at once.

p-meralgia_paraesthetica = Irritated skin nerve of the thigh
    .also = meralgia paraesthetica, meralgia paresthetica, burning thigh
    .about = Something presses on a small skin nerve where it passes the front of the hip. A patch of skin on the outer thigh burns, tingles or goes numb. It is a nuisance more than a danger.
    .self_care = Loosen belts and tight clothes, sit down when it burns, and walk in short bouts.
    .avoid = Tight waistbands, standing for long, and stretches that take the leg far back.
    .course = It often settles over some months.
    .see = See a doctor if it is in both thighs, or if the leg is weak.

## The hip

p-hip_oa = Osteoarthritis of the hip
    .also = hip arthritis, coxarthrosis
    .about = The hip joint aches, mostly in the groin, and socks and shoes get hard to reach. A joint repairs itself all life long, and here it struggles to keep up.
    .self_care = Train your legs and hips two or three times a week, and walk, cycle or go to the pool. A stick helps most in the hand on the other side.
    .avoid = Deep bends and twists of the hip while it flares, and also complete rest.
    .course = It changes slowly and goes up and down. Exercise helps many people to hurt less and move better, over some weeks.
    .see = See a doctor if the hip hurts at rest or at night, or if you can do less and less. Nobody should turn you away because of age or weight.

p-gtps = Outer hip tendon pain
    .also = hip bursitis, trochanteric bursitis, greater trochanteric pain syndrome, gluteal tendon pain
    .about = The tendons at the bony outer side of the hip are sore. People often call it bursitis, but it is mostly the tendon.
    .self_care = Sleep on the other side or on your back, with a pillow between the knees. Stand on both legs, and strengthen the hip step by step.
    .avoid = Lying on the sore side, crossing your legs, hanging on one hip, and stretches that pull the leg across.
    .course = In one study, about three in four people were better after 8 weeks of advice and exercise. It can take longer.
    .see = See a physio if it is not better after 12 weeks.

p-deep_gluteal = Irritated nerve deep in the buttock
    .also = piriformis syndrome, deep gluteal syndrome
    .about = The large leg nerve can get sore where it passes under the muscles of the buttock. Sitting brings it on. Answers alone can’t tell this for sure.
    .self_care = Get up often, try a soft cushion, and strengthen the buttock. A gentle stretch is fine if it feels good.
    .avoid = A wallet in the back pocket, hard seats, and forced stretches.
    .course = It settles over weeks to months.
    .see = See a doctor if the foot tingles, goes numb or gets weak.

p-fai_labral = Hip that pinches or catches
    .also = hip impingement, femoroacetabular impingement, labral tear, torn labrum
    .about = The hip pinches in a deep bend or a twist, or it clicks, catches or locks. To know more, someone must examine it and do an X-ray or a scan.
    .self_care = Keep active, but less deep and with fewer quick turns for now. Strengthen hip and trunk for about 12 weeks.
    .avoid = Deep bends with a twist, low seats, and stretches to the end of the movement.
    .course = It takes months, and strength makes the difference.
    .see = See a physio or doctor if the hip locks or gives way.

p-adductor_hipflexor_groin = Strained groin
    .also = groin strain, pulled groin, adductor strain, hip flexor strain
    .about = A muscle or tendon of the inner thigh or the front of the hip got more than it was ready for. It often starts with a kick, a sprint or a slip.
    .self_care = Start with gentle squeezes of the knees, then build up step by step before you sprint or kick.
    .avoid = Sprints, kicks and quick turns early on.
    .course = It settles over weeks, and sooner if you build up step by step.
    .see = See someone if there is a lump in the groin, or if it hurts at each step or at night.

p-nonspecific_hip = Ordinary hip pain
    .also = non-specific hip pain
    .about = The hip area is sore, and no one part stands out as the cause. That is common, and it still gets better with movement.
    .self_care = Keep moving as far as it feels fine, walk a little and often, and strengthen the hip step by step.
    .avoid = Complete rest, and big jumps in how much you do.
    .course = It mostly eases over weeks, with ups and downs.
    .see = See a physio or doctor if it is not better after 2 to 3 weeks, or if you begin to limp.

## The pelvis

p-sij_pain = Sore joint at the back of the pelvis
    .also = sacroiliac joint pain, SI joint pain, SI joint dysfunction
    .about = The joint at the dimple beside the tailbone is sensitive, mostly on one side. It is a firm joint that moves very little, and nobody needs to put it back. Only someone who examines you can tell more.
    .self_care = Share weight between both legs, strengthen trunk and buttocks, and try a pelvic belt for a short while.
    .avoid = Much weight on one leg while it is sore.
    .course = It settles over weeks to months.
    .see = See a doctor if you are stiff for over 30 minutes each morning, or wake early from it.

p-pelvic_girdle_pain_pregnancy = Pelvic joint pain in and after pregnancy
    .also = pelvic girdle pain, symphysis pain, SPD
    .about = The joints of the pelvis carry more in and after pregnancy, and can get sore at the back, at the front, or both.
    .self_care = Keep your knees together when you turn in bed or get out of a car. Use pillows, small steps and water exercise. A belt may help for a while.
    .avoid = Standing on one leg, wide steps, and lying flat on your back for long later in pregnancy.
    .course = For most people it eases after the birth, though it can take months.
    .see = A pelvic-health physio can help at any stage. Call your maternity unit if you can hardly walk.

p-pelvic_floor_dysfunction = Pelvic floor muscles that need attention
    .also = pelvic floor dysfunction, weak pelvic floor, tight pelvic floor
    .about = The muscles at the floor of the pelvis can be too tight or too weak. That can go with pain in the back, the pelvis or the tailbone.
    .self_care = Breathe slowly into your belly and let go of any clenching. Some need training and some need letting go: let someone who knows show you which.
    .avoid = Holding these muscles tight all day.
    .course = Training takes weeks before it shows.
    .see = Ask for a pelvic-health physio. New numbness between the legs, or pee that will not come, needs help at once.

p-endometriosis = Endometriosis
    .about = Tissue like the lining of the womb grows outside it. The pain follows the periods, and you can feel it in the lower back and thighs.
    .self_care = Warmth helps many people. Write down when the pain comes, and take the notes along.
    .avoid = Waiting for years because “periods just hurt”.
    .course = It lasts, and doctors can treat it.
    .see = Ask your doctor about it.

p-adenomyosis = Adenomyosis
    .about = The lining of the womb grows into its muscle wall. Periods get heavy and painful, and the lower back can ache with them.
    .self_care = Warmth helps many people. Write down how heavy and how painful your periods are.
    .avoid = Putting it off for years.
    .course = It lasts, and doctors can treat it.
    .see = Ask your doctor about it.

p-fibroids = Fibroids
    .also = myomas, benign growths of the womb
    .about = These are harmless growths in the wall of the womb. They can make periods heavy and press on the back, the bladder or the legs.
    .self_care = Warmth helps many people. Write down how heavy your periods are.
    .avoid = Putting it off for years.
    .course = They can last, and doctors can treat them.
    .see = Ask your doctor about them.

## To raise with a clinician

p-axspa = Inflammation of the spine
    .also = axial spondyloarthritis, ankylosing spondylitis, inflammatory back pain
    .about = The immune system can inflame the joints of the spine: they get swollen and sore. Mornings are stiff, moving helps and resting does not. Many take it for plain back pain.
    .self_care = Keep moving every day.
    .avoid = Putting it down to age or posture without a check.
    .course = It does not pass by itself, and doctors can treat it.
    .see = Ask a doctor whether blood tests or a joint specialist make sense.

p-inflammatory_arthritis_hip = Inflamed hip joint
    .also = inflammatory arthritis, rheumatoid arthritis, psoriatic arthritis, gout
    .about = Some illnesses inflame several joints, and the hip can be one of them. Stiff mornings and swollen joints go with it.
    .self_care = Keep to gentle movement and comfort until a doctor has checked it.
    .avoid = Training against the pain before that.
    .see = Ask a doctor about it. Early treatment protects joints.

p-polymyalgia = Inflamed shoulders and hips
    .also = polymyalgia rheumatica, PMR
    .about = From 50 on, inflammation (swollen, sore tissue) can make shoulders and hips very stiff in the morning. Once known, it is easy to treat.
    .self_care = Keep to gentle movement and comfort until a doctor has checked it.
    .see = Ask a doctor for a blood test. A new headache, jaw pain on chewing or a change in sight needs help the same day.

p-cancer_related = Cancer, as a rare cause
    .about = Cancer is rarely behind back or hip pain. Some of your answers mean that a doctor should look first, to be on the safe side.
    .self_care = Take it easy, with gentle walking, until a doctor has checked it.
    .avoid = Using exercises in place of a check.
    .see = Tell the doctor about the earlier illness or the weight loss, and when the pain began.

p-paget = Paget’s disease of bone
    .about = A bone rebuilds itself too fast and can ache deep inside. It is rare and often causes no trouble, and doctors can treat it.
    .self_care = Gentle walking is fine meanwhile.
    .see = Ask a doctor whether a simple blood test makes sense.

p-vertebral_fragility_fracture = Small break in a back bone
    .also = compression fracture, crush fracture, osteoporosis fracture
    .about = When bones are thinner, a back bone can crack from something small, such as a cough or a lift. It hurts in the middle of the back, more when you are upright than when you lie down.
    .self_care = Lie down when it eases you, and walk a little as you can.
    .avoid = Bending forward, twisting and lifting until a doctor has checked it.
    .see = A doctor can order an X-ray or a scan, and a treatment that makes bones stronger.

p-hip_fracture_stress = Crack or break in the hip bone
    .also = hip fracture, stress fracture
    .about = A fall, or much more running or marching than usual, can crack the hip bone. Some people can still walk on it.
    .self_care = Stay off that leg as far as you can until a doctor has checked it.
    .avoid = Running, jumping, and exercises in place of a check.
    .see = It needs an X-ray or a scan soon.

p-avn_hip = Ball of the hip short of blood
    .also = avascular necrosis, osteonecrosis of the hip
    .about = Sometimes the ball of the hip gets too little blood, for example after steroid tablets or much alcohol. It hurts in the groin, first with weight and later at rest.
    .self_care = Take weight off the hip as far as you can until a doctor has checked it.
    .avoid = Running and jumping.
    .see = A doctor can order an X-ray or a scan. Early is better.

p-vascular_claudication = Narrow arteries of the leg
    .also = intermittent claudication, peripheral artery disease
    .about = When leg arteries get narrow, the calf aches after a certain stretch of walking. It eases within minutes of standing still.
    .self_care = After a check, walking is part of the treatment.
    .see = A doctor can check the pulses in your feet. Ask also for help to stop smoking, if you smoke. A leg that turns cold, pale and numb is an emergency.

p-kidney_related = Pain from the kidney or urinary tract
    .also = kidney stone, kidney infection
    .about = A stone or an infection can hurt in the side under the ribs. Moving or changing position makes little difference.
    .self_care = Drink to thirst, and keep to comfort until a doctor has checked it.
    .avoid = Exercises in place of a check.
    .see = Ask for a urine test. Fever, waves of strong pain or no pee at all need help the same day.

p-referred_visceral = Pain from an inner organ
    .also = referred pain
    .about = You can feel organs of the belly or pelvis in the back. The pain then follows meals, bowels or bladder, and not your movements.
    .self_care = Keep to comfort until a doctor has checked it.
    .avoid = Exercises in place of a check.
    .see = Tell a doctor what the pain follows, and bring a few days of notes.

p-shingles_patch = Shingles
    .about = A virus in a nerve makes a stripe of skin on one side burn, and then blister.
    .self_care = Keep the skin clean and dry, with loose clothes over it.
    .see = A doctor can treat it, and sooner is better. Near an eye, it needs help the same day.

## What may be feeding the pain

p-overuse_load = More load than before
    .also = overuse, repetitive strain
    .about = You may be doing more than before, or the same thing more often, and your body was not ready for it.
    .self_care = Do about a third to a half less of what hurts, keep doing everything else, and then build up bit by bit.
    .avoid = Stopping fully and then starting at full speed.
    .course = It eases over weeks as the load fits again.
    .see = Pain at each step, when you hop or at night needs a check.

p-posture_sustained = A long time in one position
    .also = poor posture, desk work, long sitting
    .about = Sitting or standing still for long can make a back stiff and sensitive. No posture is bad in itself.
    .self_care = Change position every 30 to 60 minutes. A minute of moving is enough.
    .avoid = Worry about a perfect posture.
    .course = It often eases within days to weeks.

p-deconditioning = Muscles that could do with training
    .also = weak core, weak glutes, muscle imbalance
    .about = Trunk, buttocks and hips may not be as strong yet as your days ask of them. That is no fault, and it can change at any age.
    .self_care = Train two or three times a week, and walk on most days.
    .avoid = Doing it all at once.
    .course = Strength grows over weeks, not days.

p-persistent_sensitised = A pain system on high alert
    .also = chronic pain, persistent pain, central sensitisation
    .about = When pain lasts over 3 months, the nerves can become quick to sound the alarm. The pain is real, and it says less about harm than it did at first.
    .self_care = Spread what you do evenly over the week, look after your sleep, and do more in small steps.
    .avoid = Doing too much on good days and nothing on bad ones.
    .course = It changes slowly, with ups and downs.
    .see = Ask for help if your mood is low, or if you can do less and less.

## What fits or speaks against a pattern: how it began and goes on

f-clear_start = It began with a lift, a twist, a slip, a fall or more effort than usual.
f-sudden_start = It began all at once.
f-onset_gradual = It began bit by bit.
f-onset_non_sudden = It began bit by bit.
f-after_activity = It came after doing more than usual.
f-began_with_kick_or_sprint = It began with a kick, a sprint or a quick turn.
f-fall_at_start = A fall or a blow came before it.
f-began_under_45 = It first began before the age of 45.
f-began_after_45 = It first began at 45 or later.
f-over_a_year = It has lasted for over a year.
f-a_month_not_better = It has lasted for over 4 weeks and is not getting better.
f-earlier_episodes = This kind of pain has come before.
f-varies = It goes up and down.
f-moves = Moving or changing position changes the pain.
f-not_changed_by_movement = It makes no difference how you move or lie.
f-inflammatory_set = Several signs of inflammation are there together.
f-only_mechanical = It changes with movement, and not with your periods.

## Where it is

f-above_knee = It stays above the knee.
f-leg_below_knee = It reaches below the knee.
f-leg_worse_than_back = The leg hurts more than the back.
f-leg_worse_below_knee = It reaches below the knee, and the leg hurts more than the back.
f-back_worst = The back hurts most.
f-hip_worst = The hip, groin, thigh or knee hurts most.
f-middle_of_back = It hurts in the middle of the back.
f-no_back_pain_above = The back above does not hurt.
f-one_side = It hurts on one side only.
f-lss_bilateral = Both buttocks or both legs hurt.
f-lss_below_buttock = It reaches below the buttock.
f-groin = The groin hurts.
f-no_groin_pain = The groin does not hurt.
f-no_groin_outer_hip = The outer hip hurts, and the groin does not.
f-groin_worst = The groin hurts most.
f-groin_or_inner_thigh_worst = The groin or inner thigh hurts most.
f-inner_thigh_worst = The inner thigh hurts most.
f-outer_hip_worst = The outer side of the hip hurts most.
f-buttock_worst = The buttock hurts most.
f-both_hips = Both hips hurt.
f-one_hip = Only one hip hurts.
f-both_hips_or_shoulders = Both hips or the shoulders hurt.
f-pelvic_joint = The dimple beside the tailbone or the pubic bone hurts.
f-tailbone = The tailbone hurts.
f-belly_too = The lower belly hurts too.
f-several_areas = Several parts of the body hurt.
f-long_central_ache = The middle of the back has ached for over 3 months.
f-thigh_patch = A patch on the outer front of one thigh burns, tingles or is numb.

## What a nerve feels like

f-leg_tingle_numb = The leg tingles or feels numb.
f-numb_or_tingling = The leg tingles or feels numb.
f-leg_shooting = Sharp pain shoots into the leg.
f-leg_burning = It burns in the leg.
f-leg_only_dull = The leg feels dull or heavy only.
f-leg_weak = One leg or foot is weak.
f-nerve_below_knee = It shoots, tingles or feels numb below the knee.
f-nerve_signs = Two or more signs of an irritated nerve come together.
f-cough_sneeze = Coughing or sneezing makes it worse.
f-cough_sneeze_leg = Coughing or sneezing makes it worse.
f-pressure_or_diabetes = Tight clothes, weight, long standing, pregnancy or diabetes makes it more likely.

## What makes it worse

f-sitting_worse = Sitting makes it worse.
f-staying_put_worse = Staying in one position makes it worse.
f-standing_worse = Standing makes it worse.
f-lss_worse_stand = Standing makes it worse.
f-walking_worse = Walking makes it worse.
f-walking_pain = Walking makes it worse.
f-stairs = Stairs make it worse.
f-one_leg = Standing on one leg makes it worse.
f-stairs_or_one_leg = Stairs or standing on one leg make it worse.
f-one_leg_30 = Standing on the sore leg for 30 seconds hurts the outer hip.
f-activity_related = It comes with walking, stairs, rising or weight on the leg.
f-weight_bearing_worse = Putting weight on the leg makes it worse.
f-rising = Getting up from a seat makes it worse.
f-rising_is_easy = Getting up from a seat does not make it worse.
f-turning_in_bed = Turning in bed makes it worse.
f-lying_on_it = Lying on the sore side makes it worse.
f-crossing_legs = Crossed legs or other one-sided habits load it.
f-bending_worse = Bending forward makes it worse.
f-bending_lifting_worse = Bending or lifting makes it worse.
f-bend_or_sit_worse = Bending or sitting makes it worse.
f-only_bending_worse = Bending makes it worse, and weight on the leg does not.
f-hurts_to_use = Bending, lifting, twisting or the first moves hurt.
f-arching_worse = Bending backward makes it worse.
f-only_arching_worse = Bending backward makes it worse, and sitting or bending forward does not.
f-first_moves_worse = The first moves are the worst.
f-standing_cough_worse = Standing, bending or coughing makes it worse.
f-deep_bend = Deep bends of the hip make it worse.
f-groin_pinch = The groin pinches in a deep bend or a twist.
f-activity_worse = Walking, lifting or running makes it worse.
f-builds_with_use = It builds up with walking, stairs, running or lifting.
f-tasks_tire = Standing, lifting, stairs or one leg bring it on.
f-load_only = It hurts with weight on it, and there are no stiff mornings or swollen joints.
f-gradual_with_impact = It built up bit by bit with running, marching or jumping.

## What eases it

f-sitting_eases = Sitting eases it.
f-eased_by_sitting = Sitting eases it.
f-lss_better_sit = Sitting down eases your legs.
f-lss_no_pain_seated = The legs do not hurt at all when you sit.
f-lss_better_bent = Bending forward eases it.
f-bending_or_sitting_eases = Bending forward or sitting eases it.
f-arching_eases = Bending backward eases it.
f-upright_eases = Standing or walking eases it.
f-upright_or_arching_eases = Standing, walking or bending backward eases it.
f-lying_eases = Lying down eases it.
f-rest_eases = Sitting or lying down eases it.
f-moving_eases = It eases when you move or change position.
f-moving_not_rest = Moving eases it, and resting does not.
f-warmth_or_rest_eases = Warmth, lying down or changing position eases it.
f-lss_claudication = Walking brings on leg pain, and a rest eases it.
f-standing_still_eases = Walking brings on leg pain, and just standing still eases it.
f-calf_standing_still_eases = The lower leg hurts on walking, and just standing still eases it.
f-only_sitting_eases = Walking brings on leg pain, and it takes sitting or leaning forward to ease it.
f-walking_sitting_eases_60 = From 60 on: walking brings on leg pain, and sitting or leaning forward eases it.
f-walking_sitting_eases_66 = Over 65: walking brings on leg pain, and sitting or leaning forward eases it.

## Mornings and nights

f-short_stiffness = The morning stiffness goes within 30 minutes.
f-stiff_under_60 = Mornings are stiff, for up to an hour.
f-stiff_over_30 = Mornings are stiff for 30 minutes or more.
f-girdle_stiffness = Both shoulders or both hips are stiff for over 45 minutes each morning.
f-wakes_second_half = It wakes you in the second half of the night.
f-inflammatory_arthritis_hip-wakes_second_half = It wakes you in the second half of the night, or keeps you awake.
f-night_any_position = It wakes you late at night, or keeps you awake in any position.
f-rest_or_night_pain = It hurts at rest or at night.
f-alternating_buttocks = Buttock pain swaps from side to side.
f-berlin_two = Two or more signs of inflammation are there together.

## What touching and trying shows

f-sore_muscle = A muscle is sore, tight, bruised or in a cramp.
f-outer_hip_tender = The bony outer side of the hip is sore to touch.
f-dimple_tender = The dimple beside the tailbone is sore to touch.
f-deep_buttock_tender = A spot deep in the buttock is sore to touch.
f-light_touch = Even a light touch hurts.
f-no_tender_spot = No single spot of the hip is sore to touch.
f-no_sign_of_one_part = No sign points to one part of the hip.
f-shifted = You stand bent forward or shifted to one side.
f-arching_sport = As a teenager, you did a sport with much bending backward.
f-socks_shoes_hard = Socks and shoes are hard to reach.
f-socks_shoes_easy = Socks and shoes are easy to reach.
f-limp = You limp.
f-stiff_after_sitting = The first steps after sitting are stiff or sore.
f-rotation_self_test = Turning the foot in or out hurts the groin, or is stiffer than on the other side.
f-groin_on_hip_rotation = Turning the foot in or out hurts the groin, as in a sore hip joint.
f-squat_back_pain = Squatting hurts at the back of the hip.
f-click_catch_lock = The hip clicks, catches, locks or gives way.
f-squeeze = Squeezing the knees together hurts the groin.
f-knee_lift = Lifting the knee hurts the groin or the front of the hip.

## Who you are and what your days are like

f-age_18_to_50 = You are 50 or younger.
f-age_25_to_55 = You are between 25 and 55.
f-age_30_to_50 = You are between 30 and 50.
f-age_35_to_50 = You are between 35 and 50.
f-age_50_or_over = You are 50 or older.
f-age_65 = You are 65 or older.
f-age_70 = You are 70 or older.
f-age_gt48 = You are over 48.
f-age_gt65 = You are over 65.
f-age_lt40 = You are under 40.
f-age_lt60 = You are under 60.
f-age_45_to_59 = You are under 60.
f-over_40 = You are over 40.
f-over_50 = You are over 50.
f-over_55 = You are over 55.
f-under_35 = You are under 35.
f-under_50_no_steroids = You are under 50 and take no steroid tablets.
f-over_60_stiff = You are over 60, and the hip is stiff.
f-woman = You are female.
f-woman_40_to_60 = You are female and between 40 and 60.
f-woman_over_50 = You are female and over 50.
f-more_activity = You do more sport, work or walking than before.
f-sport = Running or more sport than before goes with it.
f-heavy_work = Heavy work or lifting is part of your days.
f-long_sitting = You sit for long.
f-long_sitting_or_standing = You sit or stand for long.
f-little_strength = Little in your week trains your muscles.
f-holds_back = You hold back from moving.
f-poor_sleep = You sleep poorly.
f-stress_or_mood = There is stress or low mood.
f-knee_oa = One of your knees has osteoarthritis.
f-family_oa = A parent, brother or sister has osteoarthritis.
f-smoker_or_diabetes = Smoking or diabetes makes it more likely.
f-hip_blood_risk = Something in your history can lower the blood flow to the hip.

## Signs from elsewhere in the body

f-nsaid_48_hours = Tablets such as ibuprofen ease it well within 48 hours.
f-family_spine = Someone in your family has an inflamed spine.
f-swollen_joint_ever = A joint has been hot and swollen, now or before.
f-swollen_joints = Several joints are hot or swollen.
f-inflamed_joints_known = You know of an illness with inflamed joints.
f-heel = The heels are or were sore where the tendon ends.
f-skin_bowel_eye = Psoriasis, a bowel inflammation or an inflamed eye goes with it.
f-leak = Pee leaks when you cough, laugh or lift.
f-urgency = You often have to rush to the toilet.
f-emptying = Some pee seems left after you go.
f-sex_pain = Sex hurts.
f-heaviness = There is a heavy feeling or a bulge between the legs.
f-straining = You push hard to poo.
f-tracks_periods = It comes or gets worse with your period.
f-deep_sex_pain = Sex hurts deep inside.
f-stool_pain = Pooing hurts during your period.
f-heavy_periods = Periods are heavy or long.
f-bloating = The lower belly feels bloated or tight.
f-peeing_linked = It comes or changes with peeing.
f-kidney_related-peeing_linked = Peeing burns, shows blood, or changes the pain.
f-meals_linked = It comes or changes with eating.
f-bowels_linked = It comes or changes with your bowels.
f-fever = There is a fever, or you feel feverish.
f-colic = The pain comes in strong waves from the side to the groin.
f-cancer_now_or_past = There is a cancer, now or in the past.
f-weight_loss = You lost weight without trying.
f-systemic_unwell = Your whole body feels unwell, or there is a new lump.
f-constant_deep_ache = A bone aches deep inside all the time.
f-warm_or_bowed = A bone feels warm or has become bowed.
f-hearing = Hearing has got worse.
f-relative_paget = A relative has Paget’s disease.
f-minor_trauma_sudden = Sudden pain in the middle of the back came after something small.
f-roman_four = Four or more signs of a small break come together.
f-height_loss = You got shorter, or stoop more than before.
f-steroids_long = Steroid tablets for months can thin the bones.
f-thin_bones = You know that your bones are thin.
f-weak_bones = Something in your history can weaken the bones.
f-fall_hip_pain = Since a fall, the hip or groin hurts on standing or walking.
f-cannot_bear_weight = The leg cannot carry weight.
f-training_jump = It built up with more running, marching or jumping.
f-hop_or_night = It hurts on hopping, at each step or at night.
f-stripe_rash = A stripe on one side burns and has a rash or blisters.
### The exercise library: names, steps and doses of the 35 exercises, their variants, kit, flags, phases and what
### leaves them out. Ids follow the tables in src/knowledge/exercises: ex-<exercise>.how-<variant>.

## Phases

phase-calm = Calm it down
phase-move = Get moving
phase-strengthen = Build strength
phase-return = Back to your life

## What a movement needs

kit-mat = a mat or carpet
kit-chair = a firm chair
kit-band = a stretchy exercise band
kit-cushion = a cushion or pillow
kit-strap = a belt, strap or towel
kit-step = a low step with something to hold
kit-wall = a clear wall
kit-worktop = a worktop or rail
kit-stick = a stick or broom handle
kit-shoes = comfy shoes
kit-bike = an exercise bike
kit-pool = a pool

## What a movement is (the letters of the flags)

flag-F = bending the back forward
flag-E = arching the back
flag-R = twisting the back
flag-D = bending the hip far up
flag-C = pulling the leg across the body
flag-S = lying flat on the back
flag-P = lying on the front
flag-K = kneeling or leaning on the hands
flag-L = lying on one side
flag-1 = standing on one leg
flag-W = moving the legs wide apart
flag-I = jumping or hard landings
flag-B = effort that makes you hold your breath

## Calm

ex-diaphragm_breath = Belly breathing
    .start = Lie on your back with your knees bent and a pillow under your head. Rest one hand on your belly.
    .step-1 = Take a slow breath in through your nose. Feel your belly lift your hand.
    .step-2 = Breathe out again. Take a little longer than you did to breathe in.
    .step-3 = With each breath out, soften your jaw, your shoulders and your buttocks.
    .step-4 = Keep going at an easy pace. Do not force it.
    .harder = Breathe like this while you stretch, or when you turn over in bed.
    .easier = Sit up, and do 1 minute at a time.
    .care = If you feel light-headed, breathe in your normal way and rest.
    .dose = 5 minutes, 2 or 3 times a day. Do it also when the pain jumps up.
    .how-side = Lie on your good side, a pillow between your knees. Rest your top hand on your belly.
    .how-sitting = Sit with your back well supported and your feet on the floor.

ex-prone_elbows = Front lying, then up on your elbows
    .start = Lie on your front. Put a pillow under your belly if that feels better.
    .step-1 = Stay flat for a minute or two. Let your whole body go heavy.
    .step-2 = Come up onto your forearms, with your elbows below your shoulders.
    .step-3 = Let your lower back and buttocks hang loose.
    .step-4 = Notice your leg. If the pain draws back up toward your spine, carry on. If it moves down the leg, stop.
    .harder = Go on to the press-up on your front.
    .easier = Stay flat on the pillow.
    .care = Leave it out if arching your back makes your legs ache. Leave it out when you are pregnant.
    .dose = 2 to 3 minutes, 3 or 4 times a day.
    .how-flat = Leave out the second step. Just lie flat with a pillow under your belly.

ex-press_up = Press-up on your front
    .start = Lie on your front with your hands under your shoulders.
    .step-1 = Let your hips go loose and heavy.
    .step-2 = Use your arms to arch your back softly. Go only part of the way.
    .step-3 = Wait for 1 or 2 seconds. Then go back.
    .step-4 = After each set, notice your leg. Go on only if the pain is the same or has moved up toward your spine.
    .harder = Straighten your arms a little more.
    .easier = Rest on your elbows instead.
    .care = Stop if pain moves down your leg or your foot gets more numb. Leave it out if arching makes your legs ache. Leave it out in pregnancy, or after a recent operation on your belly.
    .dose = 1 set of 8 to 10. Repeat it every 2 to 4 hours for as long as it helps.
    .how-worktop = Stand and hold a worktop. Your arms stay straight while your hips drift toward it.

ex-isometric_hip_abd = Still hip push
    .start = Lie on your back with your knees bent. Put a belt around both thighs, so that your knees stay as wide as your hips.
    .step-1 = Push outward against the belt, or against the wall, the floor or your hands. Nothing moves.
    .step-2 = Push with one third of your strength, no more.
    .step-3 = Hold it steady and keep breathing.
    .step-4 = Let go slowly.
    .harder = Push a little harder. Later, do the bridge with a band, then the band kick standing up.
    .easier = Do 5 short pushes of 10 seconds.
    .care = Pain at the side of your hip may reach 4 or 5 out of 10. It should settle by the next morning.
    .dose = 4 or 5 pushes of 20 to 30 seconds, once or twice a day.
    .how-wall = Stand beside a wall with both feet on the floor. Push with the nearer leg. Then turn and do the other leg.
    .how-standing = Stand with your feet as wide as your hips. Push both feet outward against the floor without moving them.
    .how-sitting = Sit on a chair with your hands or a belt around your knees.

ex-adductor_squeeze = Knee squeeze
    .start = Lie on your back with your knees bent and a cushion between them.
    .step-1 = Squeeze the cushion softly with your knees.
    .step-2 = Keep the squeeze for 5 seconds while you breathe out.
    .step-3 = Let go slowly.
    .harder = Squeeze more firmly, or for longer.
    .easier = Only touch the cushion, without pressing.
    .care = Stop if pain builds up at the front, between your legs.
    .dose = 2 sets of 10, once or twice a day.
    .how-sitting = Sit on a chair with the cushion between your knees.

## Mobility

ex-pelvic_tilt = Pelvic tilt
    .start = Lie on your back. Bend your knees and keep your feet flat.
    .step-1 = Tuck your tailbone under a little, so that your lower back flattens.
    .step-2 = Stay there for one breath.
    .step-3 = Let go. Your back finds its own curve again.
    .step-4 = Keep it small, slow and easy.
    .harder = Do it on a chair, then upright with your back to a wall. After that, go on to the bridge.
    .easier = Make the movement half as big.
    .care = Stop if pain or tingling moves further down your leg.
    .dose = 2 sets of 10, once or twice a day.
    .how-standing = Stand with your back to a wall and your feet a small step away from it.
    .how-hands-knees = Go on your hands and knees, with your back flat.
    .how-sitting = Sit tall on a firm chair.

ex-knee_to_chest = Knee to chest
    .start = Lie on your back with your knees bent.
    .step-1 = Lift one knee. Hold the leg behind the thigh.
    .step-2 = Bring it toward you until you feel a light stretch. Stop there.
    .step-3 = Hold it and breathe.
    .step-4 = Lower the leg slowly. Then do the other one.
    .harder = Bring both knees up together.
    .easier = Do the heel slide instead: the foot stays on the floor.
    .care = Leave it out while bending forward sends pain down your leg. Leave it out if your bones are thin or you ever broke a bone in your back. If your groin pinches, do less.
    .dose = 3 holds of 20 to 30 seconds on each side, once or twice a day.
    .how-double = Bring up one knee, then the other. Hold both together.
    .how-sitting = Sit on a firm chair. Lift one knee toward you with both hands behind the thigh.

ex-lumbar_rotation = Knee rolls
    .start = Lie on your back with your knees bent and side by side. Stretch your arms out.
    .step-1 = Let both knees sink a little to one side.
    .step-2 = Stop while it still feels easy, and breathe out.
    .step-3 = Bring your knees back to the middle.
    .step-4 = Now let them sink to the other side.
    .harder = Go a little further, and wait there for 10 seconds.
    .easier = Roll less far, with your feet wider apart.
    .care = With thin bones or a broken bone in your back, wait until a doctor says it is fine. With leg pain, keep the roll small.
    .dose = 2 sets of 8 to each side, once or twice a day.
    .how-feet-wide = Put your feet a little wider than your hips. Roll only a short way.
    .how-sitting = Sit on a firm chair with your arms crossed. Turn your shoulders instead of your knees.

ex-cat_cow = Cat–cow
    .start = Go on your hands and knees. Your hands are below your shoulders, your knees below your hips.
    .step-1 = As you breathe out, slowly round your back up like a cat.
    .step-2 = As you breathe in, let your back sink a little.
    .step-3 = Stay in the part of the movement that feels easy.
    .harder = Let the movement get bigger.
    .easier = Do it sitting, with your hands on your thighs.
    .care = If your bones are thin, stay close to a flat back. Keep away from the end that sends pain down your leg.
    .dose = 2 sets of 8 to 10, once or twice a day.
    .how-middle = Move only a finger’s width up and down from a flat back.
    .how-sitting = Sit on a firm chair with your hands on your thighs. Round your back, then grow tall.
    .how-sitting-middle = Sit on a firm chair with your hands on your thighs. Move only a finger’s width each way from sitting tall.

ex-childs_pose = Child’s pose
    .start = Go on your hands and knees, ready to sit back toward your heels.
    .step-1 = Let your hips sink back.
    .step-2 = Reach your arms out. Let your head hang or rest.
    .step-3 = Breathe so that your back widens.
    .step-4 = Push up with your hands to come out of it.
    .harder = Stay there for up to 60 seconds.
    .easier = Put a cushion between your hips and your heels, or go only half of the way.
    .care = Leave it out while bending forward sends pain down your leg. Leave it out if your hips or knees hurt. When you are pregnant, keep your knees apart.
    .dose = 3 holds of 20 to 30 seconds, once a day.
    .how-wide-knees = Spread your knees so that your belly has room between them.
    .how-cushion = Put a thick cushion between your hips and heels. Sink only half of the way.
    .how-worktop = Stand with your hands on a worktop and step back. Your hips drift away from your hands.

ex-standing_extension = Standing back bend
    .start = Stand with your feet apart. Rest your hands on your buttocks, just below the belt.
    .step-1 = Arch your back a little.
    .step-2 = Wait for 1 or 2 seconds.
    .step-3 = Come back to standing tall.
    .harder = Arch a little further.
    .easier = Rest your forearms on a wall and arch only a tiny bit.
    .care = Leave it out if arching your back makes your legs ache. Leave it out if you are dizzy or unsteady.
    .dose = 1 set of 8 to 10 after each long sit.
    .how-wall = Stand facing a wall with your forearms on it. Arch only a tiny bit.

ex-seated_flexion = Seated forward bend
    .start = Sit on a firm chair. Keep your feet flat and a little apart.
    .step-1 = Slide your hands down your legs.
    .step-2 = Let your head hang, and your back follow it down.
    .step-3 = Breathe out and wait there a moment.
    .step-4 = Press your hands on your legs to come up again.
    .harder = Stay down for 10 to 20 seconds.
    .easier = Slide your hands only as far as your knees.
    .care = Leave it out while bending forward sends pain down your leg. Leave it out if your bones are thin or you ever broke a bone in your back. Come up slowly.
    .dose = 1 set of 5 to 8, 2 or 3 times a day. Do it also when walking makes your legs ache.
    .how-to-knees = Stop when your hands reach your knees.

ex-heel_slide = Heel slide
    .start = Lie on your back with your knees bent.
    .step-1 = Slide one heel along the floor, away from you.
    .step-2 = Slide it back again.
    .step-3 = Your back stays still. Keep breathing.
    .step-4 = Change legs.
    .harder = Hold your heel just above the floor while it moves.
    .easier = Slide less far. A sock on a smooth floor helps.
    .care = Stop before your groin pinches.
    .dose = 2 sets of 10 with each leg, once or twice a day.
    .how-propped = Lean back on a pile of cushions, so that you half sit.
    .how-seated = Sit on a firm chair. Slide one foot forward along the floor, then back.

ex-sciatic_slider = Nerve slider
    .start = Sit tall on the front half of a chair.
    .step-1 = Slowly straighten the knee of the sore leg, only in part. Look up as you do it.
    .step-2 = Bend the knee again, and look down.
    .step-3 = Keep it flowing. A light pull is enough. Do not stay in the stretch.
    .harder = Straighten your knee a little more, and pull your toes up.
    .easier = Move only your knee. Your head stays still.
    .care = If tingling or pain lasts over 10 minutes afterwards, do half as much or stop. Leave it out if your leg is newly weak.
    .dose = 1 set of 8 to 10, 2 or 3 times a day.
    .how-knee-only = Look straight ahead all the time. Only your knee moves.
    .how-side = Lie on your good side, a pillow between your knees. Draw the top knee up to begin.

ex-figure4_stretch = Figure-four stretch for the buttock
    .start = Lie on your back with your knees bent. Cross one leg over, so that the ankle rests on the other knee. Lift the other foot a little.
    .step-1 = Let the knee of the crossed leg move away from you.
    .step-2 = Stop when you feel a light pull in your buttock.
    .step-3 = Hold it and breathe.
    .step-4 = Change sides.
    .harder = Draw your legs a little closer.
    .easier = Sit on a chair and stay upright.
    .care = Leave it out while the side of your hip is sore or your groin pinches. With a replaced hip, ask your surgical team first.
    .dose = 3 holds of 20 to 30 seconds on each side, once a day.
    .how-sitting = Sit on a chair. Cross one leg over, ankle on knee. Lean forward a little with a straight back.
    .how-upright = Sit on a chair. Cross one leg over, ankle on knee. Stay upright and do not lean.

ex-hamstring_stretch = Hamstring stretch for the back of the thigh
    .start = Lie on your back. Put a strap or towel around one foot and raise that leg.
    .step-1 = Stop at a light pull behind the thigh.
    .step-2 = Your back stays still.
    .step-3 = Hold it and breathe.
    .step-4 = Come out of it slowly. Then do the other leg.
    .harder = Raise the leg a little higher.
    .easier = Bend the knee of that leg a little.
    .care = With pain down the leg, what feels tight is often the nerve. Do the nerve slider instead.
    .dose = 3 holds of 30 seconds on each side, 3 to 5 days a week.
    .how-sitting = Sit on the front half of a chair with one heel forward on the floor. Sit tall and lean from your hips.

ex-hip_flexor_stretch = Hip-flexor stretch for the front of the hip
    .start = Kneel on one knee beside a chair, with a cushion under that knee. The other foot is flat in front of you.
    .step-1 = Tuck your tailbone under.
    .step-2 = Move both hips forward a little. The stretch is for the leg behind you.
    .step-3 = Feel it at the front of the hip on that side.
    .step-4 = Hold it, then change sides.
    .harder = Raise the arm on the same side.
    .easier = Do it standing, with one foot behind you.
    .care = Keep your back from arching. A cushion spares your knee.
    .dose = 3 holds of 20 to 30 seconds on each side, 3 to 5 days a week.
    .how-standing = Hold a chair and stand with one foot a step behind you.

## Strength

ex-glute_bridge = Bridge
    .start = Lie on your back with your knees bent and your feet as wide as your hips.
    .step-1 = Tighten your belly a little, as if you were about to cough. Keep breathing.
    .step-2 = Press your heels down and lift your hips.
    .step-3 = Stay up for 2 or 3 seconds, both hips level.
    .step-4 = Come down slowly.
    .harder = Put a band around your thighs. Later, use one leg, then put your feet on a step.
    .easier = Lift only half as high.
    .care = If the back of your thigh cramps, bring your heels closer. Stop if your back arches and pinches. Later in pregnancy, do not stay on your back for long.
    .dose = 2 or 3 sets of 8 to 12, 3 days a week.
    .how-band = Put a band around your thighs, just above the knees. Keep your knees apart as you lift.
    .how-half = Lift your hips only half as high.
    .how-standing = Stand and hold a worktop. Do not lift: squeeze both buttocks for one slow breath, then let go.

ex-front_plank = Front plank
    .start = Rest on your forearms and your knees, facing the floor.
    .step-1 = Tighten your buttocks and your belly a little.
    .step-2 = Make one straight line from your shoulders down.
    .step-3 = Breathe.
    .step-4 = Stop as soon as your back starts to sag.
    .harder = Rest on your toes, stay longer, or tap one shoulder with the other hand.
    .easier = Do it standing, with your hands on a worktop or a wall.
    .care = Keep breathing, most of all with high blood pressure. Stop if your wrists or shoulders hurt. Later in pregnancy, use the wall.
    .dose = 3 to 5 holds of 10 to 20 seconds, 3 days a week.
    .how-worktop = Put your hands on a worktop. Walk your feet back until your body makes one straight line.
    .how-wall = Stand at arm’s length from a wall. Put your hands on it and lean in with your body in one straight line.

ex-bird_dog = Bird-dog
    .start = Go on your hands and knees, with your back at ease.
    .step-1 = Tighten your belly a little.
    .step-2 = Let one leg slide back, then lift it. When you feel steady, reach out the opposite arm too.
    .step-3 = Keep your hips level. Stay for 3 to 5 seconds.
    .step-4 = Come back, then change sides.
    .harder = Stay longer, or draw small squares in the air with your hand.
    .easier = Move only your leg, with the toes on the floor.
    .care = If your wrists hurt, rest your forearms on a stool.
    .dose = 2 or 3 sets of 6 to 8 on each side, 3 days a week.
    .how-leg-only = Do not lift. The toes stay on the floor as you slide, and both hands stay down.
    .how-worktop = Stand with both hands on a worktop and leave them there. Slide one leg back with the toes on the floor.

ex-side_plank = Side plank
    .start = Lie on your side with your knees bent and your forearm on the floor. Get ready to lift your hips.
    .step-1 = Bring your shoulder, hip and knee into one line.
    .step-2 = Breathe.
    .step-3 = Come out of it slowly, then change sides.
    .harder = Straighten your legs.
    .easier = Stand and lean sideways on a wall.
    .care = With a sore outer hip, do it only at the wall. The good side is toward the wall.
    .dose = 3 holds of 10 to 20 seconds on each side, 3 days a week.
    .how-wall = Stand beside a wall and rest your forearm on it. Step away a little and lean in with a straight body.

ex-dead_bug = Dead bug
    .start = Lie on your back. Lift your feet so that your hips and knees make right angles. Point your arms at the ceiling.
    .step-1 = Tighten your belly, so that your lower back stays still.
    .step-2 = Lower one heel toward the floor and the opposite arm behind you.
    .step-3 = Bring them back slowly.
    .step-4 = Change sides.
    .harder = Keep the leg straighter, and go more slowly.
    .easier = Leave your feet on the floor and do the toe taps.
    .care = Stop if your back arches or pain moves down your leg.
    .dose = 2 or 3 sets of 6 to 8 on each side, 3 days a week.
    .how-feet-down = Leave both feet on the floor. Instead of lowering, lift one foot a little and reach the opposite arm back.
    .how-sitting = Sit tall on a firm chair, away from the backrest. Instead of lowering, lift one foot a little and raise the opposite arm.

ex-pilates_toe_tap = Pilates toe taps
    .start = Lie on your back. Lift one foot, so that the hip and knee make right angles.
    .step-1 = Breathe out and tighten your belly.
    .step-2 = Lower your toes until they touch the floor.
    .step-3 = Bring them up again.
    .step-4 = Do the whole set, then the other leg.
    .harder = Lift both legs and tap in turn.
    .easier = Do the heel slide.
    .care = Stop if your back arches or pain moves down your leg.
    .dose = 2 sets of 8 with each leg, 2 or 3 days a week.
    .how-sitting = Sit tall on a firm chair. Lift one foot a hand’s width to begin.

ex-clamshell = Clamshell
    .start = Lie on your good side with your knees bent and your feet together. Put a pillow between your knees.
    .step-1 = Keep your hips still.
    .step-2 = Open your top knee like a shell.
    .step-3 = Wait for 1 or 2 seconds.
    .step-4 = Close it slowly.
    .harder = Put a light band around your thighs.
    .easier = Do the still hip push.
    .care = With a sore outer hip, use two pillows. The top leg must not drop across. Stop if the side of your hip stings.
    .dose = 2 or 3 sets of 10 to 12, 3 days a week.
    .how-band = Put a light band around your thighs, just above the knees.
    .how-pillows = Put two firm pillows between your knees. Your top leg never drops below the level of your hip.

ex-side_lying_abduction = Side-lying leg lift
    .start = Lie on your good side. Bend the lower knee. Keep your top leg straight and a little behind you.
    .step-1 = Point your toes forward, not up.
    .step-2 = Lift the leg as high as one or two hands are wide.
    .step-3 = Wait a moment. Take 3 seconds to come down.
    .harder = Add a light ankle weight or a band.
    .easier = Do the band kick standing up.
    .care = With a sore outer hip, keep pillows between your legs. The leg goes no lower than level.
    .dose = 2 or 3 sets of 8 to 12, 3 days a week.
    .how-pillows = Put two firm pillows between your legs. Come down only until the leg touches them.

ex-band_hip = Standing band kick
    .start = Stand tall and hold a chair with one hand. The band goes around your ankles or just above your knees.
    .step-1 = Move one leg a little way sideways, or behind you.
    .step-2 = Your upper body stays upright.
    .step-3 = Bring the leg back slowly.
    .step-4 = Change legs.
    .harder = Use a stronger band, or hold on with your fingertips only.
    .easier = Leave the band off.
    .care = With a sore outer hip, do not sink into the leg that you stand on. Keep your hips level.
    .dose = 2 or 3 sets of 10 to 12 with each leg, 3 days a week.
    .how-two-hands = Hold a worktop with both hands. Move your leg only a short way.
    .how-no-band = Hold a worktop with both hands and use no band. Move your leg only a short way.

ex-sit_to_stand = Sit-to-stand
    .start = Sit on the front half of a firm chair with your feet under your knees.
    .step-1 = Lean forward from your hips.
    .step-2 = Push your feet down and stand up.
    .step-3 = Stand tall for a moment.
    .step-4 = Take 3 seconds to sit down again.
    .harder = Use a lower seat, hold a weight, or do a small squat.
    .easier = Use a higher seat, and push with your hands.
    .care = If your groin pinches, make the seat higher. Your knees point the same way as your toes.
    .dose = 2 or 3 sets of 8 to 12, 3 days a week.
    .how-hands = Push with your hands on the seat or the arms of the chair.
    .how-high = Sit on a high seat, or put a firm cushion on the chair. Your hips are above your knees. Push with your hands if that helps.

ex-step_up = Step-up
    .start = Face a low step, with a rail beside you.
    .step-1 = Set one foot on the step, heel and all.
    .step-2 = Rise until you stand tall, both hips level.
    .step-3 = Step down slowly.
    .step-4 = Start with the other leg after the set.
    .harder = Use a higher step, or carry a weight.
    .easier = Use a lower step and hold on with both hands.
    .care = If your groin or outer hip hurts more than 5 out of 10, use a lower step.
    .dose = 2 or 3 sets of 8 with each leg, 3 days a week.
    .how-two-hands = Use a lower step and hold on with both hands.

ex-hip_hinge = Hip hinge
    .start = Stand and hold a stick along your back. It touches your head, the middle of your back and your tailbone.
    .step-1 = Bend your knees a little.
    .step-2 = Let your hips go back, as if you were shutting a drawer with your bottom.
    .step-3 = Keep the stick touching in all three places.
    .step-4 = Squeeze your buttocks to stand up.
    .harder = Hold a light weight. Later, lift it from the floor.
    .easier = Stand just in front of a wall and touch it with your bottom.
    .care = This is one good way to share a load. Other ways of lifting can be safe too.
    .dose = 2 sets of 8 to 10, 3 days a week.
    .how-load = Once you know the movement, put the stick away. Hold a light bag close to your legs. Breathe out as you stand up.
    .how-wall = Stand a hand’s width in front of a wall, without a stick. Push your hips back until your bottom touches it.

ex-single_leg_balance = One-leg balance
    .start = Stand tall beside a worktop.
    .step-1 = Move your weight onto one leg and lift the other foot.
    .step-2 = Keep your hips level and breathe.
    .step-3 = Touch the worktop with your fingertips only when you need to.
    .harder = Look around, or stand on a cushion.
    .easier = Put one foot in front of the other, in a line.
    .care = Stay where you can hold on. If the side of your hip hurts within 30 seconds, do less.
    .dose = 3 holds of 20 to 30 seconds on each leg, every day.
    .how-two-hands = Keep both hands on the worktop.
    .how-feet-in-line = Leave both feet on the floor instead, one in front of the other. Rest a hand on the worktop.

## Pelvic floor

ex-pelvic_floor_train = Pelvic-floor lifts
    .start = Sit, lie or stand, as you like.
    .step-1 = Lift inside, as if you were holding back wind and pee.
    .step-2 = Hold it for up to 8 or 10 seconds, and keep breathing.
    .step-3 = Let go fully, for just as long.
    .step-4 = End with a few quick lifts.
    .harder = Do it standing up, and just before you cough or lift.
    .easier = Lie down and hold for 2 or 3 seconds.
    .care = Leave it out with pelvic pain or pain during sex. Leave it out if it is hard to empty your bladder or bowel. Then do the letting-go instead and see a pelvic-health physio. Never train by stopping your pee halfway.
    .dose = 8 lifts or more, 3 times a day, for at least 12 weeks.
    .how-side = Lie on your good side, a pillow between your knees. Hold each lift for 2 or 3 seconds.

ex-pelvic_floor_relax = Pelvic-floor letting-go
    .start = Lie on your back with your knees bent and resting apart on pillows.
    .step-1 = Breathe slowly, low into your belly.
    .step-2 = As you breathe in, picture the two bones that you sit on drifting apart.
    .step-3 = Let your belly and buttocks go soft.
    .step-4 = Do not push down.
    .harder = Do it sitting, and on the toilet.
    .easier = Do 1 or 2 minutes.
    .care = New numbness between your legs, or new trouble with your bladder or bowel, is an emergency. Do not wait and do not do this instead.
    .dose = 5 to 10 minutes, once a day.
    .how-side = Curl up on your good side, a pillow between your knees.
    .how-sitting = Sit well supported with your feet flat and your hands on your thighs.

## Walking, cycling, water

ex-walking_plan = Walking
    .start = Choose a flat route and comfy shoes.
    .step-1 = Start with a time that adds at most 3 out of 10 to your usual pain.
    .step-2 = Walk for that time every day.
    .step-3 = If the next morning is fine, add 1 or 2 minutes every one or two days.
    .step-4 = If walking makes your legs ache, sit down before it gets bad. Then walk on.
    .harder = Walk faster, take in hills, or use walking poles.
    .easier = Walk 2 or 3 minutes at a time, indoors.
    .care = Do not walk for exercise on a leg that may have a broken or cracked bone. See a doctor first if your calf cramps on walking and eases when you stand still.
    .dose = Start with 5 to 10 minutes, 1 to 3 times a day. Over weeks or months, build up to 30 minutes on 5 days a week.
    .how-intervals = Walk, sit down before your legs get bad, then walk again. Lean forward as you rest, if that helps.
    .how-indoors = Walk 2 or 3 minutes at a time around your home.

ex-cycle_stationary = Exercise bike
    .start = Set the seat high. With the pedal down, your knee is still a little bent.
    .step-1 = Pedal lightly for 5 minutes.
    .step-2 = Lean on the handlebars if that eases your legs.
    .step-3 = Stop before it starts to hurt more.
    .step-4 = Add 1 or 2 minutes each time.
    .harder = Turn up the resistance, or ride outdoors.
    .easier = Use a bike with a backrest, and start with 2 or 3 minutes.
    .care = If your groin pinches, raise the seat. If sitting hurts your back or leg, walk instead.
    .dose = Start with 5 to 10 minutes and build up to 20 or 30. Do it on 3 to 5 days a week.
    .how-recumbent = Use a bike with a backrest. Start with 2 or 3 minutes.
    .how-high-seat = Raise the seat until your hip never bends further than when you sit upright.

ex-swim_aqua = Swimming or walking in water
    .start = Stand in water up to your chest.
    .step-1 = Walk to and fro for 5 minutes.
    .step-2 = Swing each leg gently.
    .step-3 = Swim in any way that feels easy. If your back arches or twists, try another stroke.
    .harder = Swim more lengths, or faster.
    .easier = Wear a float belt.
    .care = Stay out of the water with an open wound or an infection. The breaststroke kick can upset a sore hip, groin or pubic joint.
    .dose = 15 to 30 minutes, 2 or 3 days a week.
    .how-breaststroke = Swim breaststroke, if the kick does not hurt.
    .how-water-walking = Only walk in the water, with small steps. Leave out the other steps.

## Why a movement is left out

exclusion-thin-bones = No bending far forward and no twisting of the back, because your bones may be thin.
exclusion-fused-spine = No bending far forward and no twisting of the back, because a stiff or joined spine needs care.
exclusion-disc-flare = No bending of the back forward, because it can send pain further down a sore leg.
exclusion-forward-worse = No bending of the back forward for now, because it may make your pain worse.
exclusion-back-worse = No arching of the back for now, because it may make your pain worse.
exclusion-narrow-or-worn-spine = No arching of the back, because it can make aching legs or a stiff back worse.
exclusion-sitting-sore = No exercise bike for now, because sitting may make your leg pain worse.
exclusion-nerve-stretch = No hamstring stretch, because it can pull on an irritated nerve in your leg.
exclusion-weak-leg = No stretch of the leg nerve and no standing on one leg, because a leg may be weak.
exclusion-thigh-patch = No stretch for the front of the hip, because it pulls on a sore nerve.
exclusion-outer-hip = No pulling of the leg across the body, because it presses on your sore outer hip.
exclusion-both-outer-hips = No lying on one side, because both of your outer hips are sore.
exclusion-hip-flare = No bending the hip far up for now, because your hip is quick to get sore.
exclusion-hip-pinch = No bending the hip far up, because it may pinch in your hip.
exclusion-sore-groin = No moving the legs wide apart, because it pulls on your sore groin.
exclusion-hip-replacement = No bending the hip far up and no pulling of the leg across, because of a replaced hip.
exclusion-sacroiliac-flare = No standing on one leg for now, because it loads one side of your pelvis.
exclusion-pregnancy = No lying on your front and no holding of your breath with effort, because you may be pregnant.
exclusion-pregnancy-late = No lying flat on your back from about week 20 of pregnancy.
exclusion-pelvic-girdle = No standing on one leg, stepping up or wide legs, because they strain sore pelvic joints.
exclusion-after-birth = No swimming, hard landings or effort that makes you hold your breath until 6 weeks after birth.
exclusion-pelvic-floor-tight = No pelvic-floor lifts, because these muscles may need to learn to let go first.
exclusion-falls = No standing on one leg without support and no bending back, so that you do not fall.
exclusion-knees-or-wrists = No kneeling and no leaning on the hands, because your knees or wrists may be sore.
exclusion-open-wound = No water until a wound or an infection has healed.
### Whom to call where, when to get help whatever a result says, and the advice cards. `advice-<id>` is a card's heading
### and .text its body; ids and the conditions for showing are in src/knowledge/advice.rs, countries in countries.rs.

## Countries: facts of decisions.md §9, none re-read at its official page, all looked at on 2026-11-21

country-us = United States
    .deaf = If you can’t hear or speak on the phone, text 911 where your area offers it. Or call the relay service: 711.
    .urgent = Go to an urgent care clinic, or call your doctor’s on-call line.
    .crisis = Call the crisis line: 988.
    .physiotherapy = Every state lets you see a physical therapist without a referral. Some states set limits. Some insurance plans (HMO or POS) want a referral, so ask yours first.
country-ca = Canada
    .deaf = If you can’t hear or speak on the phone, use Text with 911. You must register your phone for it first.
    .urgent = Call 811 for health advice. It works in most provinces.
    .crisis = Call the crisis line: 988.
    .physiotherapy = You can see a physio with no referral. Your insurer may still ask for one.
country-gb = United Kingdom
    .deaf = If you can’t hear or speak on the phone, text 999. You must register your phone for it first. You can also call the relay service, 18000, or use BSL 999.
    .urgent = Call NHS 111.
    .crisis = Call Samaritans on 116 123. Or call NHS 111 and choose option 2.
    .physiotherapy = In many areas you can book an NHS physio yourself. A private one never needs a referral.
country-ie = Ireland
    .deaf = If you can’t hear or speak on the phone, text 112. You must register your phone for it first.
    .urgent = Call the GP out-of-hours service near you.
    .crisis = Call Samaritans on 116 123, or text 50808.
    .physiotherapy = You can see a private physio with no referral.
country-au = Australia
    .note = 112 works from mobile phones.
    .deaf = If you can’t hear or speak on the phone, call 106 by TTY, or use the relay service.
    .urgent = Call Healthdirect on 1800 022 222.
    .crisis = Call Lifeline on 13 11 14.
    .physiotherapy = You can see a physio with no referral.
country-nz = New Zealand
    .deaf = If you can’t hear or speak on the phone, text 111. You must register your phone for it first (111 TXT).
    .urgent = Call Healthline on 0800 611 116.
    .crisis = Call the crisis line: 1737.
    .physiotherapy = You can see a physio with no referral. After an injury, ask about ACC.
country-eu = Another country in Europe
    .note = If 112 does not work where you are, call your local emergency number.
    .deaf = If you can’t hear or speak on the phone, use the 112 app or text 112, where your country offers it.
    .urgent = Call the local out-of-hours line for a doctor. In several countries it is 116 117.
    .crisis = Call your local crisis line. If you can’t find it, call the emergency number.
    .physiotherapy = Not every country lets you see a physio without a referral. Ask a practice near you.
country-zz = Anywhere else
    .note = If 112 does not work where you are, call your local emergency number.
    .deaf = If you can’t hear or speak on the phone, ask someone near you to call, or use your local text or relay service.
    .urgent = Call a doctor, a clinic or the out-of-hours line near you.
    .crisis = Call your local crisis line. If you can’t find it, call the emergency number.
    .physiotherapy = Not every place lets you see a physio without a referral. Ask a practice near you.

## The safety net: `safety-net` is a stem for the lines; they can stand without it

safety-net = Get emergency help at once if:
safety-net-numb = The skin between your legs or around your bottom goes numb or feels different
safety-net-bladder = Peeing or pooing changes: you can’t start, can’t hold it, or no longer feel it
safety-net-legs = Both legs lose strength, or one leg or foot is getting weaker fast
safety-net-belly = Very bad pain in your belly, side or back comes on suddenly, above all if you feel faint or sweaty
safety-net-chest = You get chest pain or trouble breathing that is new, or worse than your usual
safety-net-fever = You feel very ill with a fever or shaking chills, above all if a hip is too sore to move
safety-net-fall = You can’t put weight on a leg after a fall

## Cards that belong to one answer and come first

advice-long-standing = Long-standing trouble with bladder, bowel or numbness
    .text = It is over 3 months old, it has not changed, and someone has checked it. So it did not count as a danger sign today. Any change from your normal is an emergency. Get help at once then, by day or night. Tell each new doctor about it.
advice-pregnancy-signs = When to call your maternity team
    .text = Call them at once, by day or night, if you bleed, leak fluid, or get a fever or a bad headache. Call them too if your sight changes, or if you feel pain just under the ribs. Before the birth, also call if your belly tightens in a rhythm before 37 weeks, if the baby moves less, or if peeing burns. In the 6 weeks after a birth, heavy bleeding counts. If you can’t reach them, call the emergency number.
advice-pregnancy-test = Do a pregnancy test today
    .text = A home test is enough. Which medicines and exercises are fine depends on the result. If the test is positive, tell a doctor or midwife about this pain. Get emergency help at once for pain low in your belly, faintness, bleeding, or pain at the tip of a shoulder.
advice-viral-fever = Give the fever 48 hours
    .text = Rest, drink enough and keep warm. Leave exercises until the fever has gone. If the fever is still there after 48 hours, or the back or hip pain gets worse, speak to a doctor that day. Get emergency help if you are confused, very drowsy, breathe fast, shake with chills or pass hardly any pee.

## What to do now

advice-why-both = Why your back and hip hurt together
    .text = Your lower back, pelvis and hips share muscles and nerves, and they move as a team. When one part is sore, the others take over some of its work and can start to ache. Pain also travels: you may feel a sore back in the hip, and a sore hip in the buttock or thigh. So what helps one part often helps the other.
advice-stay-active = Keep moving, gently
    .text = Take it easy for a day or two if you need to, but do not stay in bed. Then do a little more of your normal day each day. Some ache while you move is fine if it has settled by the next morning. Long rest makes you stiffer and the way back longer.
advice-walking = Walk a little, and often
    .text = Start with a walk that feels easy, even if it lasts only 5 minutes. If the next morning is no worse, add a minute or two every day or two. A good goal for later is 30 minutes on 5 days a week. A walking habit helps to keep back pain from coming back.
advice-walking-rests = Walk in stages
    .text = Walk until your legs begin to ache, sit or lean forward until they feel better, then walk on. Leaning on a shopping cart or on poles often lets you go further. A bike may suit you too. Tell a doctor if the distance you can walk gets shorter and shorter.
advice-course-new = What to expect in the next weeks
    .text = New back pain, with or without hip pain, most often gets better, and most of the change comes in the first weeks. Good days and bad days are both part of it. If it is no better after 2 to 3 weeks, see a physio or doctor.
advice-course-weeks = What to expect after the first weeks
    .text = Pain that has lasted some weeks often still gets better, but more slowly than at the start. This is the time to build up bit by bit: more walking, more strength. If it does not ease, or it keeps you from work or sleep, see a physio or doctor.
advice-course-long = What to expect when pain has lasted for months
    .text = Pain that has lasted over 3 months can still change, but it takes time. By now the nerves may have become quick to raise the alarm, so the amount of pain says less about what is wrong. Moving, strength, sleep and calm work best together. Look at how much you can do, and not only at how much it hurts.
advice-course-hip = What to expect with hip pain
    .text = Pain that sits in the hip alone often takes longer than back pain: some weeks for a strained muscle, and months for a tendon or a joint. Building strength helps most, and it takes about 6 to 12 weeks to tell. If it is no better after 2 to 3 weeks, or you begin to limp, see a physio or doctor.
advice-course-leg = What to expect with pain down the leg
    .text = Pain that runs below the knee often takes longer to settle than pain in the back alone: think of weeks to months. When it moves up from the leg toward the back, that is a good sign, even if the back is sore. See a doctor if it is no better after 6 weeks. Seek help the same day if the leg gets weak.
advice-flare = If it flares up
    .text = A flare is common, and it seldom means new harm. For 2 to 3 days, do about half of what you did, and pick the gentlest exercises. Keep walking a little, and use warmth if it helps. Then build back up step by step over about a week. A sign from the list “Get emergency help at once” is not a flare.
advice-load = After doing more than before
    .text = Your back or hip may simply have had more than it was ready for. For a few days, do about a third to a half less of what hurts, and keep up everything else. Then build up again by a tenth to a fifth each week. If pain in the groin or hip comes with each step, when you hop or at night, stop, and speak to a doctor the same day.

## Ease

advice-heat = Try warmth
    .text = Warmth eases back and hip pain for many people, at least for a while. Use a heat pack or a hot-water bottle for 15 to 20 minutes, with a cloth between it and your skin. Do not fall asleep with it. Keep it off skin that is numb, sore or broken, and off any place with an infection or a tumor. In pregnancy, keep it off your belly.
advice-cold = Or cold, if you like it better
    .text = It is not clear how much cold helps, but some people like it more. Wrap the pack in a cloth, never put it on bare skin, and take it off after 15 to 20 minutes. Keep it away from the same places as warmth.
advice-sleep = How to lie at night
    .text = No position is best for everyone. On your side, put a pillow between your knees. On your back, put a pillow under your knees. Before you turn over, bend your knees, then roll in one piece. A mattress of medium firmness suits most sore backs better than a hard one.
advice-sleep-outer-hip = How to lie with a sore outer hip
    .text = Keep off the sore side. Lie on the other side with a thick pillow that runs from your knees to your ankles, so that the top leg does not drop across. Or lie on your back with a pillow under your knees. A soft layer on the mattress can take some pressure off.
advice-sleep-pregnancy = How to lie in pregnancy
    .text = Lie on your side with one pillow between your knees and one under your bump. From about 20 weeks, do not lie flat on your back for long. To turn over, keep your knees together and roll slowly. Sit down to get dressed.
advice-sleep-lost = Better nights
    .text = Pain spoils sleep, and poor sleep makes pain louder, so your nights are worth some care. Get up at the same time each day, and keep the last hour before bed quiet and dim. If you lie awake, get up, move about a little, and go back when you feel sleepy. If nights stay bad for over 2 weeks, talk to a doctor.
advice-stress = Stress and pain
    .text = Stress can turn pain up. That does not make the pain any less real. Slow breathing for 5 minutes, 2 or 3 times a day, calms the body’s alarm a little. A walk, good company, and one thing each day that you enjoy calm it too.

## Timers for warmth, cold and sitting, and the walking plan week by week. `timer-mind-…` stands before a timer is set going

timer-title = A timer
timer-heat = Warmth
timer-cold = Cold
timer-desk = Sitting
timer-mind = Before you start
timer-mind-numb = You said that some of your skin feels numb or tingles. You may not feel a burn coming there, so keep the pack off that place.
timer-mind-belly = Keep warmth off your belly.
timer-mind-cloth = Put a cloth between the pack and your skin.
timer-mind-skin = Keep it off skin that is numb, sore or broken, and off any place with an infection or a tumor.
timer-mind-awake = Stay awake with it. Take it off at once if it hurts or feels too hot or too cold.
timer-how-long = How long?
timer-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
timer-sound = A soft sound at the end
timer-start = Start
timer-pause = Pause
timer-go-on = Go on
timer-stop = Stop
timer-again = Set it again
timer-left = Time left
timer-paused = Paused
timer-over = Time is up
timer-open = Keep this page open: loading it again ends the timer.
timer-kept = If you load the page again, go on with your check, and the timer goes on too.
timer-pack-over = Take the pack off now, and look at your skin.
timer-desk-over = Get up and move for a minute or two.
timer-close = All right
timer-not-now = There is no timer here for now. Because of your answers, leave out warmth and cold until someone has had a look, or the fever is gone.

walk-title = Your walks, week by week
walk-start = How many minutes can you walk now, with at most 3 out of 10 more pain than usual?
walk-table = What one walk can grow to
walk-week = Week
walk-each = Minutes
walk-often = How often
walk-short = up to 3 times a day
walk-daily = every day
walk-aim = { $days } days a week
walk-outlook = This is how it can go in good weeks. There is no prize for being quick, and slower is fine.
walk-rests = Sit down before your legs get bad, then walk on. Count only the minutes on your feet.
walk-green = 0 to 2 out of 10 while you walk, and back to normal by next morning: good. Go on to the next line when the week is over.
walk-amber = 3 to 5, and back to normal within a day: fine, but stay on this line for another week.
walk-red = Over 5, sharp or new pain, pain that travels further down the leg, or still worse next morning: rest from walks for a day or two. Then walk half as long.
walk-stop = A sign from the list “Get emergency help at once”: stop walking for exercise, and get help.

## The day

advice-desk = Sitting for a long time
    .text = No way of sitting is perfect, so change it often. Get up and move for a minute or two every 30 to 60 minutes. Set up your chair, screen and keyboard so that you sit with ease. Some people like a small cushion in the hollow of the back. Nobody has shown that slouching causes back pain, so there is no need to sit up straight all day.
advice-standing = Standing for a long time
    .text = Change how you stand before it starts to ache. Put one foot on a low step for a while, then the other. Sit down or walk for a minute or two every 30 to 60 minutes. Wear comfy shoes.
advice-lifting = Lifting and carrying
    .text = Hold the load close to you and stand firmly. Share heavy loads, or make two trips. Keep what you use often between knee and shoulder height. Nobody has shown that one way of lifting keeps back pain away. A back can bend: that is its job. Start with light things and build up: lifting again is part of getting well.
advice-bones = Bending and lifting with thinner bones
    .text = Bend at your hips and knees, and keep your back long. Hold things close to you. Turn with your feet and not by twisting your back. Leave out heavy lifting and strong rounding of the back. Ask a doctor which exercises are good for your bones, and whether you need a bone medicine.
advice-habits = Small habits that a sore hip notices
    .text = Stand on both legs, and do not slump onto one hip. Sit with your knees apart, not crossed. Carry a bag on your back, or change sides often. Wear comfy shoes: nobody knows of one right heel height. These habits do not bend the pelvis. They only load a place that is sore.
advice-stick = Walking with a stick (cane)
    .text = Hold the stick in the hand on the opposite side from the sore hip. Move the stick and the sore leg forward together. With your arm hanging down, the handle should reach your wrist. Using one for a while is wise, not a step back.
advice-work = Work
    .text = You don’t need to be free of pain to work, and going back early, in small steps, often helps. Ask for lighter tasks, shorter days or more breaks for a while. Bring the summary of this check when you talk about work. Set a day to look at the changes again.

## Medicines

advice-medicine-general = Pain relief from the pharmacy
    .text = Medicine can make moving easier, but it does not speed up healing. Ask a pharmacist what suits you, and name every illness and medicine of yours. Anti-inflammatory tablets, such as ibuprofen or naproxen, help some people a little: the lowest dose, with food, and never two kinds together. Take them for the shortest time: US packets say at most 10 days, unless a doctor says otherwise. Acetaminophen (paracetamol) alone does little for back pain. It is in many cold and flu products too, so add it all up and stay within the packet’s limit. If you weigh little or drink much alcohol, less is safe for you: ask first. Do not drive if a medicine makes you sleepy.
advice-medicine-stop = When to stop the medicine
    .text = Stop anti-inflammatory tablets and get emergency help if your poo turns black like tar, or you vomit blood. Do the same for chest pain, trouble breathing, or weakness on one side. If you pass much less pee than usual, or your legs swell, stop them and speak to a doctor the same day.
advice-medicine-ask-first = Ask before you take anti-inflammatory tablets
    .text = Ibuprofen, naproxen and aspirin are all tablets of this kind. Because of your answers, talk to a pharmacist or doctor before you take one, or use it as a gel or patch. If a doctor gave you a medicine, do not stop it without asking. The lines below say why.
advice-medicine-for-stomach = Stomach
    .text = These tablets can make an ulcer come back or bleed.
advice-medicine-for-bowel = Bowel
    .text = These tablets can stir up Crohn’s disease or colitis.
advice-medicine-for-kidneys = Kidneys
    .text = These tablets can harm kidneys that are weak.
advice-medicine-for-heart = Heart and blood vessels
    .text = These tablets can raise blood pressure and strain the heart. They make a heart attack or a stroke more likely.
advice-medicine-for-asthma = Asthma
    .text = These tablets, and aspirin, can bring on an attack.
advice-medicine-for-liver = Liver
    .text = These tablets need care. So does the pain tablet acetaminophen (paracetamol): your safe amount may be lower than the packet says.
advice-medicine-for-pregnancy = Pregnancy
    .text = Ask before you take any pain medicine. From week 20, do not take these tablets unless a doctor or midwife tells you to. In the last 3 months, do not take them at all. If you do not know yet whether you are pregnant, ask as if you were.
advice-medicine-for-breastfeeding = Breastfeeding
    .text = Some pain medicines pass into the milk. Ask which of them are fine.
advice-medicine-for-blood-thinner = Blood thinner
    .text = With a blood thinner, these tablets can make you bleed badly.
advice-medicine-for-steroids = Steroid tablets
    .text = With steroid tablets, these can make the stomach bleed.
advice-medicine-for-immune = Weakened immune system
    .text = Some of the medicines that weaken it do not go with these tablets. Pain tablets can also hide a fever that someone should know of.
advice-medicine-for-second = You already take one
    .text = A second kind eases no more pain. It only does more harm. Read the packets: many cold and flu products contain one too.
advice-medicine-for-aspirin = Aspirin each day
    .text = With these tablets on top, the stomach bleeds more easily.
advice-medicine-for-mood = Tablets for mood
    .text = With some tablets for mood, these make you bleed more easily.
advice-medicine-for-pressure = Blood pressure or water tablets
    .text = These tablets can make yours work less well. The two together can hurt the kidneys.
advice-medicine-for-lithium = Lithium
    .text = These tablets can raise the lithium in your blood until it does harm.
advice-medicine-for-methotrexate = Methotrexate
    .text = These tablets can raise the methotrexate in your blood until it does harm.
advice-medicine-for-age = From the age of 65
    .text = These tablets upset the stomach, the kidneys and the heart more easily.
advice-medicine-for-unsure = Not sure
    .text = You were not sure about an illness or a medicine. Show the pharmacist your packets or your list.
advice-medicine-to-ask = What to ask the pharmacist
    .text = Say how old you are, and name every illness and every medicine, also those that you buy yourself. Take the packets or a list along. Then ask: Is a pain medicine safe for me, and which one? How much at a time, how many times a day, and for how many days at most? Does it go with what I take already? What would be a sign to stop? May I drive?
advice-medicine-strong = Strong painkillers
    .text = They can make you drowsy and slow your bowels, and over time they do little for back pain. Do not drive while they make you sleepy, and do not drink alcohol. Some contain acetaminophen (paracetamol) as well, so read the packet. After long use, do not stop all at once: ask how to come down in steps.
advice-medicine-bladder-slowing = Medicines that slow the bladder
    .text = One of your medicines can make it harder to start peeing, or to empty the bladder. Tell the doctor or pharmacist which one. Even so, never decide on your own that a medicine is to blame for new trouble with peeing. Such trouble needs the same quick help.

## Thoughts and scans

advice-scan = Is a scan needed?
    .text = As long as no danger sign points to one, a scan seldom changes what helps. Scans of people without any pain often show bulging or thinner discs and rough joints, and more so with age. So what a scan shows need not be the cause of the pain. A scan makes sense when a danger sign appears, or before an injection or an operation.
advice-hurt-not-harm = Sore does not mean harmed
    .text = It is natural to guard a place that hurts. But backs and hips are strong, and gentle movement does not damage them. Muscles that guard all day long get sore themselves. Pick one movement that you avoid, do a small piece of it today, and see how it goes.
advice-outlook = You can do something about how it goes
    .text = Many people fear that a pain like this will stay. How it goes is open: it differs from one person to the next, and what you do counts. Write down one small thing each week that works better than before. Most of us miss such steps when we only watch the pain.
advice-early-support = Ask for support early
    .text = Worry, low mood and fear of moving make pain feel worse for anyone. This is how the body’s alarm works, and not a weakness. A physio or doctor who talks it through with you can make a real difference. Ask now, and do not wait until it has lasted for months.
advice-mood = When the pain gets you down
    .text = Feeling low or worried is common in pain, and each feeds the other. Tell someone you trust how it really is. If you feel like this on most days for 2 weeks, speak to a doctor, as there is good help. If thoughts of ending your life come up, call a crisis line or the emergency number at once.

## Care

advice-physiotherapy = What a physio can do
    .text = A physio (physical therapist) looks at how you move, explains what they find, and builds up exercises with you. It is worth a visit when pain lasts for over 2 to 3 weeks, comes back often, or stops you from doing things. In many places you can book without seeing a doctor first. Take your summary along.
advice-belt-pelvis = A belt around the pelvis
    .text = Some people with pain at the dimples of the back or at the pubic bone find that a belt low around the pelvis eases walking and standing. Try it for short times by day, and keep it only if it clearly helps. Take it off to sleep. A physio or midwife can show you how it should sit.

## More, for those who want it

advice-weight = Body weight, if you want to think about it
    .text = More weight goes together with somewhat more back and hip pain, but it is never the whole story. With arthritis of the hip, losing a little can take some load off. Moving does you good at any weight. If you would like support, a doctor can offer it, and nobody is to blame.
advice-smoking = Smoking, if you want to think about it
    .text = People who smoke get back pain more often, though nobody knows for sure that smoking is the reason. Stopping does your bones, heart and healing good. You need not do it alone. A pharmacist or a stop-smoking service makes it much more likely to work.
advice-food-and-water = Food and water
    .text = We know of no food, drink or supplement that cures back or hip pain. Eat in a way that is good for your heart and bones, with enough calcium and protein. Drink when you are thirsty. Water does not wash pain out of the back.
advice-medicine-gels = Gels, creams and patches
    .text = An anti-inflammatory gel brings less medicine into the body than a tablet. It can ease a place just under the skin, but hardly reaches one as deep as the hip joint. Warming creams and patches are pleasant for some. Do not put them on broken skin, and do not add heat on top.
advice-belts = Back belts and straps
    .text = Nobody has shown that belts and straps help plain back pain, and guidelines advise against them. Your own muscles are the better support. If one gets you through a hard hour, that does no harm, but do not wear it all day.
## The result

level-emergency_now = Get emergency help now
level-urgent_same_day = Speak to a doctor today
level-clinician_soon = See a doctor within days
level-routine_care = Book a routine visit
level-self_care = You can look after this yourself for now
level-out_of_scope = This check cannot judge your pain
level-crisis = You deserve help right now

act-emergency = Call { $number } now. Do not drive yourself.
act-emergency-show = Show this screen to the staff when you arrive.
act-emergency-medicines = Bring your medicines with you, or a list of them.
act-same-day = Speak to a doctor today. Do not wait until tomorrow.
act-same-day-worse = If anything gets worse while you wait, call the emergency number.
act-same-day-comfort = Until then, rest as feels best and do no exercises.
act-soon = { $days ->
    [one] See a doctor by tomorrow.
   *[other] See a doctor within { $days } days.
}
act-soon-ask = Ask your own doctor’s office first. If they can’t see you in that time, use the line below.
act-soon-take = Bring your summary. It says what you answered and why this matters.
act-soon-worse = If any sign from the list “Get emergency help at once” appears, do not wait for the visit.
act-routine = Book a visit with a physio (physical therapist) or your doctor. There is no hurry.
act-routine-meanwhile = Meanwhile, keep moving. Your exercises are below.
act-self-care = Keep moving, use what eases the pain, and start gently with the exercises below.
act-self-care-rest = Rest as you need to, and use what eases the pain. Exercises can wait.
act-self-care-again = Do this check again in two weeks if it is not clearly better, and at once if something new appears.
act-out-of-scope = Please speak to someone who can. Here is who to call.
act-crisis = Please talk to someone now. You can just say: “I have thoughts of ending my life.” You don’t need to be sure, and you don’t need to explain.
act-crisis-stay = If you think that you may act on these thoughts, call the emergency number now. If you can, do not stay alone. Go to someone you trust, or ask them to come.

call-emergency = Emergency: { $number }
call-emergency-two = Emergency: { $number } (or { $also })
call-emergency-local = Emergency: { $number } or your local number

## Why there is no plan

no-plan-emergency = No exercises now. Help comes first.
no-plan-same-day = No exercises until a doctor has seen you.
no-plan-out-of-scope = This check gives no exercises for pain that it cannot judge.
no-plan-fever = No exercises until the fever has gone. Then do this check again.
no-plan-rule = No exercises until a doctor has checked this. See why, above.
no-plan-pattern = No exercises until a doctor has looked at this: { $pattern }.
no-plan-not-cleared = No exercises until the doctor or physio who checked you says that you may.
no-plan-unknown = Tell us where it hurts, and there can be a plan.
comfort-position = Find the position that eases it most, and change position often.
comfort-breathing = Slow breathing can take the edge off: in through the nose, and a little longer out.
comfort-avoid = Leave out lifting, running, jumping and strong bending until then.

## The plan

plan-green = 0 to 2 out of 10 while you exercise, and back to normal by next morning: good, carry on.
plan-amber = 3 to 5, and back to normal within a day: fine, but do not do more yet.
plan-red = Over 5, sharp or new pain, or pain that travels further down the leg: stop that exercise for a day or two, then do half.
plan-stop = A sign from the list “Get emergency help at once”: stop the plan and get help.
dose-reps = { $sets ->
    [one] { $reps } times
   *[other] { $sets } sets of { $reps }
}, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-reps-sides = { $sets ->
    [one] { $reps } times on each side
   *[other] { $sets } sets of { $reps } on each side
}, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-holds = { $sets ->
    [one] { $seconds } seconds
   *[other] { $sets } times { $seconds } seconds
}, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-holds-sides = { $sets ->
    [one] { $seconds } seconds on each side
   *[other] { $sets } times { $seconds } seconds on each side
}, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-minutes = { $sets ->
    [one] { $minutes } minutes
   *[other] { $sets } times { $minutes } minutes
}, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}

## Today, for someone with a plan, and the guided session

today-link = My plan
today-title = Today
page-title-today = Today
page-title-session = Exercise
page-title-check-in = Check-in
today-hidden = Others may see this screen. So nothing shows until you press the button.
today-show = Show my plan
today-hide = Hide it
today-none = There is no plan on this device. Do a check and keep it: if exercises fit, your plan begins there.
today-not-begun = Your last check came with exercises. Do you want to begin the plan?
today-begin = Begin the plan
today-over = Your newest check found something that comes first. So the plan from before has stopped.
today-open-check = Open that check
today-new-check = Do a new check
today-stopped = Your plan has stopped
today-unreadable = We could not read a plan on this device. We put it aside, unchanged.
today-keep = Keep and start the plan
today-to-plan = Go to my plan
today-morning = How strong is the pain this morning?
today-morning-why = This is about the night after your last session. It shows if that was the right amount.
today-morning-save = Save
today-check-in = Do a check-in
today-next = { $days ->
    [one] The next check-in is tomorrow.
   *[other] The next check-in is in { $days } days.
}
today-session = Today’s session
today-start = Start the session
today-again = Do it once more
today-go-on = Go on where you were
today-done = That was today’s session. It is enough, unless your plan says more than once a day.
today-changes = What is different, and why
today-since = How it is going
today-first = Your first session can be short. Starting is what counts.
today-count = { $count ->
    [one] 1 session so far. It counts.
   *[other] { $count } sessions so far. Each one counts, whenever it was.
}
today-flare = My pain has flared up
today-flare-title = More pain than usual?
today-flare-lead = More pain for a few days is common, and it settles. Your plan then asks less of you, gently, and builds back up.
today-flare-question = Is the pain clearly worse than usual since today or yesterday? Then your plan does half for three days.
today-flare-yes = Yes, go gently
today-flare-undo = It was a mistake
today-wishes = How you want to exercise
today-wishes-minutes = How long may it take?
today-minutes-5 = 5 minutes
today-minutes-10 = 10 minutes
today-minutes-20 = 20 minutes
today-wishes-floor = Can you get down onto the floor, or a bed, and up again?
today-floor-yes = Yes
today-floor-no = No, or not now
today-wishes-kit = What do you have?
today-wishes-days = Which days?
today-days-note = If you choose no day, every day counts.
today-day-0 = Monday
today-day-1 = Tuesday
today-day-2 = Wednesday
today-day-3 = Thursday
today-day-4 = Friday
today-day-5 = Saturday
today-day-6 = Sunday
session-left = You were in the middle of a session
session-left-go = Go on where you were
session-left-forget = Forget my place
session-before = Before you start: how strong is the pain now?
session-before-why = During the session you compare with this.
session-begin = Begin
session-which = Exercise { $at } of { $all }
session-ready = Get ready
session-work = Now
session-switch = Change sides
session-rest = Rest
session-paused = Paused
session-set = Set { $at } of { $all }
session-first-side = First side
session-second-side = Other side
session-times = { $count ->
    [one] 1 time
   *[other] { $count } times
}
session-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
session-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
session-unit-times = { $count ->
    [one] time
   *[other] times
}
session-unit-seconds = { $count ->
    [one] second
   *[other] seconds
}
session-unit-minutes = { $count ->
    [one] minute
   *[other] minutes
}
today-reps = { $sets ->
    [one] { $reps } times
   *[other] { $sets } sets of { $reps }
}
today-reps-sides = { $sets ->
    [one] { $reps } times on each side
   *[other] { $sets } sets of { $reps } on each side
}
today-seconds = { $sets ->
    [one] { $seconds } seconds
   *[other] { $sets } times { $seconds } seconds
}
today-seconds-sides = { $sets ->
    [one] { $seconds } seconds on each side
   *[other] { $sets } times { $seconds } seconds on each side
}
today-minutes = { $sets ->
    [one] { $minutes } minutes
   *[other] { $sets } times { $minutes } minutes
}
today-per-day = { $count ->
    [one] once a day
   *[other] { $count } times a day
}
today-way = Show “Today’s exercises” on the start page
today-way-note = For a device of your own. Whoever else uses it can then see that there is a plan.
today-way-go = Today’s exercises
session-next = Next: { $name }
session-last = This is the last one.
session-start = Start
session-done = Done
session-skip-rest = Go on now
session-back = Previous
session-pause = Pause
session-resume = Go on
session-pass = Skip this exercise
session-noted-easy = This was easy. Your plan keeps that in mind for next time.
session-noted-hard = It is easier now. Your plan keeps that in mind for next time.
session-easier = Make it easier
session-harder = Make it harder
session-adjust = Too hard or too easy?
session-sound = Sound at each change
session-keys = Keys: Space to pause or go on, arrow keys for the next step and the one before.
session-stop = Stop for today
session-how = How to do it
session-hurts = This hurts
session-hurts-how = How strong is it now?
session-hurts-sharp = It is a sharp pain, or a new one
session-hurts-leg = It goes further down my leg
session-hurts-say = Continue
session-hurts-no = It is all right after all
session-hurts-missing = Choose a number from 0 to 10.
session-green = That is fine to carry on with. Move slowly, and breathe.
session-amber = That can be all right. Move more slowly or less far, or make it easier.
session-red-title = Stop that one for today
session-red = Skip { $name } for a day or two. Then you do half as much of it.
session-red-more = Numb between the legs, a leg that is getting weaker fast, or new trouble with pee or poo? Then get emergency help now. Anything else that is new, such as numb skin or a new kind of pain? Then do a check-in now.
session-red-next = Next exercise
session-enough = That was enough for today. Two exercises hurt, so the others can wait.
session-over = Your session is over
session-over-lead = Four short questions now. They help your plan choose the right amount for next time.
session-during = How strong was the pain at its worst, during the session?
session-after = How strong is it now?
session-felt = How hard was it?
session-felt-easy = Easy: I could have done more
session-felt-right = Just right
session-felt-hard = Too hard
session-leg = Did pain go further down your leg than before?
session-leg-yes = Yes
session-leg-no = No
session-save = Save
session-missing = Please answer each question. The plan needs it to choose the right amount.
session-saved = Saved
session-next-green = That went well. Tomorrow we ask how the morning was. Then the plan knows if it can do a little more.
session-next-amber = The pain rose a little, and that can be all right. The plan stays as it is, and what hurt most gets easier.
session-next-red = It hurt too much. You skip what hurt for a day or two, and then do half as much of it. A check-in comes next.
session-next-none = Your plan goes on tomorrow.
session-unsaved = The browser could not save this. Leave the page open, and try again.
session-elsewhere = This session goes on in another tab, or has ended there.
session-to-today = To my plan

## The plan that adapts: each change of a session with its reason, and what check-ins come to

progress-phase = You are now in the next phase: { $phase }. The days before went well.
progress-flare = This is a flare, so for three days you do half, and only gentle things.
progress-climbing-back = The flare is settling, so you climb back one step at a time.
progress-rests = { $exercise }: it hurt, so you skip it for a day or two.
progress-half = { $exercise }: it is back, but only half of it after the pain.
progress-whole = { $exercise }: half of it went well, so you do all of it again.
progress-dropped = { $exercise }: it hurt twice in a row, so it is out of your plan.
progress-instead = { $other }: you do this for now, instead of { $exercise }.
progress-swapped = { $exercise }: it hurt the most last time, so you get an easier one.
progress-more = { $exercise }: it felt easy twice, so you do a little more.
progress-sets = { $exercise }: it felt easy twice, so you do one more set.
progress-variant = { $exercise }: it felt easy twice, so you try a harder way of doing it.
progress-longer = { $exercise }: it went well, so it gets a little longer.
progress-outgrown = { $exercise }: this is easy for you now, so the next exercise can take its place.
progress-direction-forward = Pain went further down your leg, so you leave out bending forward.
progress-direction-back = Pain went further down your leg, so you leave out bending back.
progress-held = Your plan stays as it is until you do a check-in.
progress-strength-rests = No strength work today: your body needs a day in between.
progress-short = This is the short form, for about { $minutes } minutes.
progress-calm-only = Do just the gentle things here until a doctor or physio has seen you.
progress-keeping = You are much better, so now you walk, and do strength work on two days a week.
progress-few-not-today = No session today. { $days ->
    [one] The next one is tomorrow.
   *[other] The next one is in { $days } days.
}
progress-few-resting = There is less to do today, because some exercises rest after pain.
progress-few-nothing-else = Not many exercises fit you and the things you have, so there is less to do.
progress-few-walk-only = Today your walk is enough.
progress-stop-emergency = Your check-in found a sign that needs help now, so the plan has stopped.
progress-stop-same-day = Your check-in found a sign that a doctor should hear about today, so the plan has stopped.
progress-stop-rule = Your check-in found a sign that a doctor should look at first, so the plan has stopped.
progress-stop-birth = Your baby may have come by now, so please do the whole check again.
progress-worse-for-a-week = Your pain has been worse for a week, so book a visit with a doctor or physio.
progress-not-better = Your pain has not changed much after two weeks, so book a visit with a doctor or physio.
progress-six-weeks = After six weeks it is not better, or it still stops you, so please do see a doctor or physio.
progress-twelve-weeks = The pain has been there for twelve weeks, so a doctor or physio should look at it with you.
progress-weighed-down = Worry and fear of moving can slow things down, and help with that works best when it comes early.
progress-due-day = Today is a day to check in, to be sure that all is well.
progress-due-after-red = It hurt last time, so check in first, to be sure that all is well.
progress-since-worse = Your pain was { $from } of 10 and is { $to } now: it is worse.
progress-since-same = Your pain was { $from } of 10 and is { $to } now: no real change yet.
progress-since-little = Your pain was { $from } of 10 and is { $to } now: a little better.
progress-since-much = Your pain was { $from } of 10 and is { $to } now: much better.

## Why this result: rules that came close, and the nearest answer that would have changed it. It explains and never advises.
## `$change` is one of the why-if- sentences.

why-fold = Why this result
why-close = Why it is not more urgent
why-close-lead = Each of these would be more urgent. One part of each does not go with what you said.
why-turns = What would have changed it
why-turns-lead = This only shows how the rules work. Your answers stand as they are.
why-if-said = If you had said “{ $answer }” to “{ $question }”
why-if-number = If you had said { $number } to “{ $question }”
why-if-or-more = If you had said { $number } or more to “{ $question }”
why-if-or-less = If you had said { $number } or less to “{ $question }”
why-if-chosen = If you had chosen “{ $option }” under “{ $question }”
why-if-not-chosen = If you had not chosen “{ $option }” under “{ $question }”
why-level = { $change }, this would be: { $level }.
why-level-first = { $change }, this would at first be: { $level }. More questions would follow.
why-pattern = { $change }, this pattern would come first: { $pattern }.
why-pattern-first = { $change }, this pattern would come first for now: { $pattern }. More questions would follow.

## Who has signed the clinical content (`decisions.md` D36): every result, the summary and the install guide say it

not-reviewed = The clinical content has not yet been reviewed by a clinician.
reviewed-by = The clinical content was reviewed by { $name }.

## The summary for a clinician: standard terms, for people who use them (tests/readability holds them to another measure).
## A term is `summary-<question>`, in lower case as it stands in a list; .<option> where each option has one. What the
## person reads on that page is page-summary-….

page-summary = Summary for a clinician
page-summary-lead = This is for a doctor, nurse or physio, in their words. The page sends it to nobody. You choose who gets it.
page-summary-staff = Summary to show to the staff
page-summary-copy = Copy as text
page-summary-copied = Copied. You can paste it now.
page-summary-by-hand = This browser does not let the page do that. Copy the text from the field below.
page-summary-text = The summary as text
page-summary-share = Share
page-summary-file = Save as a file
page-summary-fhir = Save as a file for a clinic’s computer (FHIR)
page-title-summary = Summary
summary-name = Name and date of birth (by hand):
summary-age = Age { $years }
summary-self = Self-reported, without an examination.
summary-other = Reported for: { $label }. Without an examination.
summary-level = Advised: { $level }
summary-flags = Red flags
summary-complaint = Complaint
summary-function = Function
summary-history = Conditions, medicines, earlier care
summary-patterns = Patterns that the answers fit (no diagnosis)
summary-advised = What the person was told
summary-present = Present
summary-none = none reported
summary-none-asked = none of those asked
summary-unsure = Not sure
summary-denied = Denied
summary-not-asked = Not asked
summary-group = { $group }: { $items }
summary-group-all = { $group } (all)
summary-with = { $sign } ({ $details })
summary-detail = { $label }: { $answer }
summary-and = { $first }; { $second }
summary-then = { $first } { $second }
summary-list = { $items }
summary-plain = { $what }
summary-both = { $site } (both)
summary-left = { $site } (left)
summary-right = { $site } (right)
summary-score = { $score }/10
summary-weeks = { $weeks }
summary-part = may include: { $part }
summary-rule = { $text } [{ $rule }: { $sources }]
summary-rule-soft = { $text } [{ $rule }, one level lower because the answer was “not sure”: { $sources }]
summary-cleared = rules no longer counted: { $rules }
summary-fits = fits
summary-partly = partly fits
summary-for = For
summary-against = Against
summary-missing = Usual but absent
summary-feeds = Contributing
summary-ask = To consider
summary-nature = Made by fixed rules from the person’s own answers. It is not a diagnosis.
summary-made = Check of { $date }, rules of { $version }, Iliac, { $country }.
summary-label-site = Site
summary-label-worst = Worst site
summary-label-duration = Began
summary-label-begin = Onset
summary-label-course = Course
summary-label-episodes = Earlier episodes
summary-label-intensity = Worst pain, last 24 h
summary-label-movement = Varies with movement
summary-label-worse = Worse with
summary-label-better = Eased by
summary-label-spread = Leg symptoms
summary-label-feel = Leg quality
summary-label-leg = Leg or back worse
summary-label-stiffness = Morning stiffness
summary-label-night = Night pain
summary-label-also = Also reported
summary-label-limits = Activity and work
summary-label-sleep = Sleep lost most nights
summary-label-walking = Legs when walking
summary-label-seated = Leg pain gone when seated
summary-label-settles = Settles within
summary-label-load = Daily load
summary-label-beliefs = Beliefs and mood
summary-label-care = For exercise
summary-label-told = Advice
summary-label-rules = Because
summary-label-other-rules = Rules also met
summary-label-checked = Seen by a clinician for this
summary-label-cleared = cleared to exercise
summary-label-exercises = Exercises
summary-label-open = Unanswered, could matter
summary-label-onset = onset
summary-label-examined = examined
summary-label-since = since
summary-label-when = when
summary-label-kind = kind
summary-label-viral = coryza, cough or myalgia
summary-label-active = regular exercise
summary-group-nerves = Nerves
summary-group-vessels = Vessels and chest
summary-group-infection = Infection
summary-group-injury = Injury and bone
summary-group-general = General
summary-group-abdomen = Abdomen and urogenital
summary-group-pregnancy = Pregnancy
summary-group-joints = Joints, skin, eyes
summary-group-mind = Mental health
summary-group-conditions = Conditions
summary-group-medicines = Medicines
summary-group-earlier = Earlier care
summary-site-mid-back = thoracic spine
summary-site-low-back = lumbar spine
summary-site-flank = flank
summary-site-sacroiliac = sacroiliac region
summary-site-tailbone = coccyx
summary-site-buttock = buttock
summary-site-outer-hip = lateral hip
summary-site-groin = groin
summary-site-pubic-bone = pubic symphysis
summary-site-lower-belly = lower abdomen
summary-site-front-thigh = anterior thigh
summary-site-inner-thigh = medial thigh
summary-site-outer-thigh = lateral thigh
summary-site-back-thigh = posterior thigh
summary-site-knee = knee
summary-site-lower-leg = shin or calf
summary-site-foot = foot or ankle
summary-site-neck = neck
summary-site-shoulders = shoulders
summary-site-chest = chest
summary-saddle-numbness = saddle anaesthesia
summary-bladder-change = bladder dysfunction
summary-bowel-change = bowel dysfunction
summary-sexual-change = new sexual dysfunction or genital sensory loss
summary-weak-both-legs = bilateral leg weakness within 2 weeks
summary-weak-one-leg = unilateral leg weakness
summary-weak-leg-severe = foot drop or progressive weakness
summary-both-legs-pain = new bilateral leg pain or paraesthesia
summary-cord-signs = cord signs (gait/hands/band)
summary-collapse-pain = severe pain with collapse or shock
summary-chest-or-breath = chest pain/dyspnoea/haemoptysis
summary-tearing-pain = tearing chest or back pain
summary-cold-leg = acutely cold pale leg
summary-aneurysm-pain = known aneurysm with new pain
summary-sudden-belly-flank = sudden severe abdominal or flank pain
summary-swollen-calf = swollen tender calf
summary-fever = fever or rigors
summary-rigors = uncontrollable rigors
summary-sepsis-signs = signs of sepsis
summary-feeling-ill = systemically unwell
summary-injects-drugs = injecting drug use (12 months)
summary-recent-infection = serious infection or TB contact (3 months)
summary-major-injury = high-energy injury
summary-recent-fall = fall or jolt (2 weeks)
summary-fall-hip-pain = hip pain on weight-bearing since the fall
summary-cannot-bear-weight = unable to bear weight
summary-hip-too-sore = hip too painful to be moved
summary-cannot-stand = unable to stand for back pain
summary-stress-load = hip or groin pain after a rise in training load
summary-stress-impact = that pain on hopping/every step/at night
summary-midline-sudden = sudden midline back pain after minor load
summary-slim = BMI about 22 or less
summary-height-loss = height loss or new kyphosis
summary-cancer-pain = cancer with severe/progressive/thoracic/nocturnal pain
summary-no-relief = constant pain that no position eases
summary-weight-loss = unintended weight loss
summary-unwell-weeks = constitutional symptoms
summary-night-sweats = drenching night sweats
summary-very-tired = unexplained fatigue
summary-off-food = loss of appetite
summary-new-lump = new lump
summary-severe-belly = severe constant abdominal pain or rigidity
summary-psoas-pain = low abdominal pain on extending the hip
summary-colic = loin-to-groin colic
summary-burning-pee = dysuria or frequency
summary-kidney-danger = single kidney/anuria/vomiting
summary-blood-pee = visible haematuria
summary-black-stool = melaena or haematemesis
summary-groin-lump = painful irreducible groin lump
summary-testicle-pain = sudden testicular pain
summary-testicle-lump = testicular lump
summary-sudden-pelvic-pain = sudden unilateral pelvic pain
summary-pelvic-discharge = pelvic pain with discharge
summary-bleeding-after-menopause = postmenopausal bleeding
summary-ectopic-signs = pelvic or shoulder-tip pain/faintness/bleeding (ectopic?)
summary-pregnancy-bleeding = bleeding (antepartum or heavy postpartum)
summary-pregnancy-fluid = leaking fluid
summary-pregnancy-tightening = regular tightenings
summary-pregnancy-headache = severe headache/visual change/subcostal pain
summary-baby-moves-less = reduced fetal movements
summary-swollen-joints = hot or swollen joints with morning stiffness
summary-girdle-stiffness = shoulder or hip girdle stiffness over 45 min
summary-new-headache-jaw = new headache or jaw claudication
summary-vision-change = visual change
summary-red-eye = painful photophobic red eye
summary-stripe-rash = dermatomal pain with rash
summary-stripe-rash-new = that rash within 3 days
summary-distress = acute distress
summary-ending-life = thoughts of ending life
summary-cancer = cancer
summary-thin-bones = osteoporosis or fragility fracture
summary-immune-low = immunosuppression
summary-diabetes = diabetes
summary-fused-spine = ankylosed or fused spine
summary-hip-replacement = hip replacement
summary-hip-replacement-problem = signs of infected or dislocated hip prosthesis
summary-dialysis = dialysis
summary-recent-procedure = spinal or hip procedure (3 months)
summary-blood-thinner = anticoagulant
summary-steroids-long = oral steroids (3 months or more)
summary-bone-medicine = bone medicine (3 years or more)
summary-conditions = other conditions
    .stomach-ulcer = peptic ulcer or GI bleed
    .kidney-disease = kidney disease
    .heart-disease = ischaemic heart disease or heart failure
    .high-blood-pressure = hypertension
    .stroke = stroke or TIA
    .aspirin-asthma = NSAID-sensitive asthma
    .liver-disease = liver disease
    .breastfeeding = breastfeeding
    .smoker = smoking
summary-medicines = other medicines
    .anti-inflammatory = NSAID
    .aspirin = daily aspirin
    .antidepressant = antidepressant
    .blood-pressure-or-water = antihypertensive or diuretic
    .lithium = lithium
    .methotrexate = methotrexate
    .strong-painkiller = opioid
    .bladder-slowing = tricyclic or bladder anticholinergic
summary-earlier-care = imaging or treatment so far
    .scan = imaging
    .physiotherapy = physiotherapy
    .injection = injection
    .operation = surgery
summary-hip-history = own or family arthritis
    .knee-arthritis = knee osteoarthritis
    .family-arthritis = family history of osteoarthritis
    .inflammatory-arthritis = inflammatory arthritis
summary-hip-blood-risks = osteonecrosis risk factors
    .steroid-courses = steroid courses
    .alcohol = alcohol excess
    .sickle-cell = sickle cell disease
    .lupus = lupus
    .transplant = transplant
    .radiotherapy = pelvic radiotherapy
    .diving = decompression illness
    .old-hip-injury = earlier hip fracture or dislocation
summary-inflammatory = spondyloarthritis features
    .nsaid-48-hours = NSAID response within 48 h
    .family = family history of spondyloarthritis
    .joint-arthritis = arthritis
    .heel = heel enthesitis
    .psoriasis = psoriasis
    .bowel-disease = inflammatory bowel disease
    .eye = uveitis
    .alternating-buttocks = alternating buttock pain

## The command line: labels of its reports

cli-why = Why
cli-no-reason = None of your answers points to something that a doctor must look at.
cli-soft = This counts less, because it rests on something that you are not sure about.
cli-cleared = Checked by a clinician already
cli-rule = Rule
cli-holds-when = Holds when
cli-answers = Answers
cli-source = Source
cli-said = You said
cli-taken-away = Taken away by
cli-lower = For clinicians, not shown to the person
cli-patterns = What it may be (not a diagnosis)
cli-fits = fits well
cli-partly = fits in part
cli-for = Fits
cli-against = Speaks against it
cli-missing = Usually there, and not here
cli-sum = Sum
cli-contributors = What may add to the pain
cli-ask-about = Ask a doctor about this
cli-self-care = What helps first
cli-avoid = Ease off
cli-course = What to expect
cli-see = See someone
cli-plan = Exercises
cli-excluded = Left out because of your answers
cli-advice = Advice
cli-incomplete = { $count ->
    [one] One question that matters is still open: { $open }.
   *[other] { $count } questions that matter are still open: { $open }.
}
cli-version = Knowledge { $version }, { $today }, { $country }.

## The interview in the terminal

cli-hello = This is a check, not a diagnosis. Choose by number. “u” is not sure, “?” is help, “b” goes back, “q” stops. Nothing is kept.
cli-choose-one = Choose one number
cli-choose-many = Choose numbers, with spaces between them
cli-choose-items = Choose the numbers that are true for you, with spaces between them, or 0 for none
cli-number = Type a whole number from { $min } to { $max }
cli-or-unsure = or u for not sure
cli-which-unsure = Which are you not sure about? Choose their numbers
cli-also-unsure = If you are not sure about one, put a “?” behind its number
cli-bad-choice = That is not one of the choices. Please try again.
cli-no-unsure = “Not sure” is not offered here.
cli-no-help = There is no further help for this question.
cli-first = This is the first question.
cli-left = { $most ->
    [one] At most 1 more screen
   *[other] At most { $most } more screens
}
cli-confirm-right = Yes, that is right
cli-confirm-wrong = I pressed that by mistake
cli-stopped = Stopped. Nothing was kept.
### The page: every visible word that is not a question, a reason, an exercise or an advice card.
### Sentences that index.html shows before the program runs carry their id there as data-msg; a test compares the two.

## Everywhere

page-name = Iliac
page-promise = Nothing leaves this device
page-skip = Skip to the content
page-back = Back
page-title = { $page } – Iliac
page-title-start = Iliac – a private check for back and hip pain
page-title-question = Question
page-title-confirm = One answer
page-title-check = Your answers
page-title-result = Your result
page-title-history = Earlier checks
page-title-record = An earlier check
page-title-about = About and privacy
page-title-learn = Learn
page-title-error = Something is missing: { $title }
cli-date = { $day } { $month } { $year }
cli-month-1 = January
cli-month-2 = February
cli-month-3 = March
cli-month-4 = April
cli-month-5 = May
cli-month-6 = June
cli-month-7 = July
cli-month-8 = August
cli-month-9 = September
cli-month-10 = October
cli-month-11 = November
cli-month-12 = December
page-not-reviewed = Not yet reviewed by a clinician.
page-links = More
page-learn = Learn
page-earlier = Earlier checks
page-about = About and privacy
page-call = Call { $number }

## A new version of the page, offered at the end of it

update-ready = A new version of this page is ready.
update-now = Use it now
update-later = Later
update-lose = You will lose answers that this browser does not keep. Use the new version now?
update-sure = Yes, use it now

## The start

start-title = Your back or hip hurts. Let’s see what to do.
start-lead = A few questions, one at a time. Then you know how soon to see someone, what your pain may fit, and what helps now.
start-danger-call = Call your emergency number:
start-danger-us = United States and Canada
start-danger-gb = United Kingdom
start-danger-eu = Ireland and Europe
start-danger-au = Australia
start-danger-nz = New Zealand
start-danger-else = Anywhere else: try 112, or call your local number.
start-about = What this is
start-is = This is a check for adults with pain in the lower back, buttock, hip or groin. It works by fixed rules from published guidance, and it shows the source of each.
start-time = Most checks take about 22 short screens, rarely more than 26. You can stop at any time.
start-is-not = This is not a diagnosis. Nobody examines you here, and it does not replace someone who does.
start-private = The whole check runs in your browser. There is no account, no cookie and no tracking, and no server sees your answers.
start-keep = Your answers stay only if you choose to keep them, and only on this device. You can delete them at any time.
start-learn = Or just read about backs, hips and what helps
start-before = Before you start
start-who = Who is it for?
start-who-me = Me
start-who-other = Someone else
start-who-label = A name or word that you will know
start-who-help = It stays on this device. It keeps their checks apart from yours.
start-country = Where are you now?
start-country-choose = Choose a country
start-country-help = This is for the right phone numbers. It stays on this device.
start-loading = The check is loading. It starts by itself.
start-going-on = A check is under way. Your answers are still here.

## When the program does not run

stuck-title = The check cannot run here
stuck-text = This browser, or one of its settings, does not run the program that asks the questions. Lockdown Mode on Apple devices does this too.
stuck-do = Try another browser or another device, or allow this page in the settings. The danger signs on this page still count.
stuck-care = If the pain worries you, or is no better within 2 weeks, talk to a doctor. A physio (physical therapist) can help too.
stuck-script = This browser does not run scripts, so the check cannot start.
stuck-slow-title = The check has not started yet
stuck-slow = It may still be loading. If nothing happens, load the page again.
stuck-stopped-title = The check has stopped
stuck-stopped = Something in the program went wrong. Your answers did not leave this device. Reload the page to start again.

## Asking

button-start = Start the check
button-go-on = Go on with the check
button-continue = Continue
ask-help = Help, and why we ask
ask-help-list = What counts, and why we ask
ask-or = or
ask-not-sure-one = Not sure about one
ask-not-sure-help = Then you can answer each line on its own.
ask-left = { $count ->
    [one] At most 1 more after this
   *[other] At most { $count } more after this
}
ask-last = This is the last one
ask-group-back = Back
ask-group-hip = Hip, buttock and groin
ask-group-thigh = Thigh
ask-group-leg = Knee, leg and foot
ask-group-elsewhere = Elsewhere
ask-unit-years = years
ask-unit-weeks = weeks
ask-scale = { $number } out of 10

## The body map

map-picture = Picture
map-back = From behind
map-front = From the front
map-left = Left
map-right = Right
map-press = Press where it hurts, or choose from the list.
map-legend = In the pictures, the light areas show where people often feel this. Ringed marks are the places that you chose.
map-usual = People often feel it here: { $places }

## Figures

figure-play = Show the movement
figure-pause = Pause the movement
figure-label = Picture of the movement: { $name }
figure-night-side = On your side, a pillow between your knees
figure-night-side-thick = On your good side, a thick pillow from your knees to your ankles
figure-night-side-pregnant = On your side, one pillow between your knees and one under your bump
figure-night-back = On your back, a pillow under your knees

error-title = Something is missing
error-at = { $question }: { $problem }
error-choose = Choose one answer.
error-choose-unsure = Choose one answer, or “not sure”.
error-many = Choose at least one.
error-many-none = Choose all that fit, or “none of these”.
error-many-none-unsure = Choose all that fit, or “none of these”, or “not sure”.
error-list = Choose all that are true, or “none of these”.
error-number = Write a whole number from { $min } to { $max }.
error-number-unsure = Write a whole number from { $min } to { $max }, or choose “not sure”.
error-label = Write a name or a word, so that the checks of different people stay apart.

## Confirming, and checking the answers

confirm-title = Please look at this answer once more
confirm-why = If it is right, you need help at once.
button-confirm-yes = Yes, that is right
button-confirm-no = I pressed that by mistake
check-title = Check your answers
check-lead = You can change any of them. We ask again only what depends on it.
check-change = Change
check-change-what = Change: { $question }
check-open = Some questions have no answer yet.
button-result = See your result

## The result

result-eyebrow = Your result
result-for = For { $name }
result-calls = Who to call
result-country = Phone numbers for
result-why = Why
result-why-tell = Read this out on the phone.
result-why-more = Your answers and the source
result-why-none = None of your answers points to something that needs a visit soon.
result-why-other = What else counted
result-answers = Your answers
result-source = Source
result-soft = This counts because you were not sure.
result-checked = A doctor, nurse or physio has checked this already.
result-waiting = While you wait
result-next = What to do
result-first = Do this first
result-patterns = What your answers fit
result-patterns-lead = A pattern is a way that pain often behaves. It is not a diagnosis.
result-patterns-none = Your answers do not clearly fit one pattern. That is common, and what helps does not depend on a name.
result-fits = Fits well
result-partly = Fits in part
result-also = Also called: { $names }
result-more = More about this
result-supports = What fits
result-against = What does not fit
result-missing = What often goes with it, but not here
result-parts = What it may be
result-self-care = What helps first
result-avoid = What to ease off for now
result-course = What to expect
result-see = When to see someone
result-contributors = What may add to the pain
result-ask = Worth asking a doctor about
result-ask-lead = Your answers have something in common with these. That is a reason to mention them, not to worry.
result-plan = Your exercises
result-no-plan = Exercises
result-phase = Your first stage: { $phase }
result-rules = How much pain is okay
result-excluded = Exercises we left out, and why
result-exercise-start = Get ready
result-exercise-steps = Do it
result-exercise-usual = How much
result-exercise-easier = Easier
result-exercise-harder = Harder
result-exercise-care = Take care
result-exercise-more = How to do it
result-advice = What else helps
result-advice-more = More tips
result-supports-more = What fits too
result-net = When to get help at once
result-open = { $count ->
    [one] One question that could matter is still open, so this result is on the careful side.
   *[other] { $count } questions that could matter are still open, so this result is on the careful side.
}
result-not-diagnosis = This is not a diagnosis. Fixed rules worked it out on this device.
result-version = Rules of { $version }. Check of { $date }.
result-reviewed = Reviewed by { $name }.
button-keep = Keep this check
button-print = Print
button-change-answers = Change answers
button-again = Start again
button-again-sure = Yes, start again
button-not-now = No, stay here
again-question = Start again? You will lose the answers of this check.
keep-help = This browser keeps it, on this device only.
keep-shared = Is this device shared? Then others who use it can open what you keep, unless you lock it.
keep-done = This check is now in your earlier checks.
error-storage-denied = This browser does not let the page keep anything. You can still finish and print.
error-storage-full = There is no room left in this browser’s store. Delete an earlier check, or print this one.
error-storage-unsaved = The browser could not keep it: what it wrote did not come back the same. You can still print.
error-storage-unreadable = We could not read some earlier checks. We put them aside, unchanged.

## A plan under way: check-ins, how it goes, reminders

page-title-plan = Your plan
check-in-feel = How does it feel now?
check-in-sleep = How much did the pain disturb your sleep last night?
check-in-not-at-all = not at all
check-in-all-night = all night
check-in-as-before = as before the pain
check-in-even = Do both sides feel equally strong and free to move?
check-in-goals = What do you want to do again?
check-in-goals-help = Up to three things in your own words, such as “walk to the shop”. You can leave this out. It stays on this device.
check-in-goal = Goal { $number }
check-in-how = How well can you do it now?
check-in-done = Your check-in
check-in-fine = None of these answers calls for a visit sooner than before. The signs below still count.
track-title = How it is going
track-open = See your charts
track-pain = Pain over time
track-none = So far there is one point. After your first check-in you see a line.
track-goals = What you want to do again
track-goal-none = A check-in will ask how well you can do it.
track-goal-first = You said { $to } of 10. The next check-in shows if it changes.
track-goal-more = It was { $from } of 10 and is { $to } now: clearly more.
track-goal-same = It was { $from } of 10 and is { $to } now: no clear change yet.
track-goal-less = It was { $from } of 10 and is { $to } now: clearly less. Talk about it with a doctor or physio.
track-days = Your days
track-no-sessions = Each day with a session gets a mark here.
track-sessions = { $count ->
    [one] You did 1 session so far. Each one counts.
   *[other] You did { $count } sessions so far. Each one counts.
}
chart-label = Chart from { $from } to { $to }. { $meaning }
chart-worse = Worse
chart-much = Much better
chart-clear = Clearly more
chart-start = At the start: { $score }
chart-line = Worst pain of a day
chart-band = Pain right before a session
chart-session = A session
chart-flare = A flare began
chart-check-in = A check-in
chart-today = Today
chart-matters = Two points less, or a third less, is what people call much better. Two points more is worse. One point can be chance.
chart-clear-matters = Three points are a clear change. Less can be chance.
chart-table = The same as a table
chart-weeks = Week by week
chart-day = Day
chart-worst = Worst pain
chart-before = Before a session
chart-sessions = Sessions
chart-range = { $low } to { $high }
chart-days = { $from } to { $to }
chart-week = { $days ->
    [one] Week from { $monday }: exercise on 1 day
   *[other] Week from { $monday }: exercise on { $days } days
}
remind-title = Reminders
remind-lead = Your own calendar can remind you. You get a file with your sessions and check-ins. The page sends it to nobody.
remind-time = At what time?
remind-ring = Should it ring?
remind-at = Yes, at that time
remind-before = Yes, 10 minutes before
remind-name = What should it say?
remind-plain = Exercise time
remind-plain-note = It says nothing about your health.
remind-plain-check = Check-in
remind-full = Back and hip exercises
remind-full-note = Whoever sees your calendar can read it.
remind-full-check = Back and hip check-in
remind-save = Get the calendar file
remind-saved = Here is your file. Open it with your calendar. If you change the time later, open the new file too.
remind-failed = This browser makes no files.

## Earlier checks

history-title = Earlier checks
history-lead = This browser keeps these, on this device only.
history-empty = There is nothing here yet. At the end of a check you can choose to keep it.
history-me = Me
history-item = { $level }, { $date }, { $who }
button-open = Open
button-delete = Delete
button-delete-sure = Yes, delete it
button-delete-all = Delete all
button-delete-all-sure = Yes, delete all
delete-question = Delete this check? You cannot bring it back.
delete-all-question = Delete all that this page keeps here, for everyone? You cannot bring it back.
delete-done = Deleted.
record-title = Check of { $date }
record-then = What came out then
record-version = This is the result of that day, by the rules of { $version }.
record-answers = Your answers then
record-why = Why, then
record-gone = This check is no longer here.

## Everything as one file, and a file brought in

archive-title = Save or move your checks
archive-save = Save everything to a file
archive-save-help = You get one file with all that this page keeps here, for every person. Whoever opens the file can read it, so keep it safe.
archive-not-locked = The file is not locked, even while the lock is on. Whoever has it can read it.
archive-saved = Your browser has the file now. Look among your downloads.
archive-not-saved = This browser does not let the page make a file.
archive-bring = Bring in a file
archive-bring-help = Choose a file that this page saved before. The page adds nothing until you say so.
archive-file = A file of this page from { $date }. It holds:
archive-checks = { $count ->
    [one] 1 new check
   *[other] { $count } new checks
}
archive-others = { $count ->
    [one] 1 other new thing, such as a check that someone left in the middle
   *[other] { $count } other new things, such as a check that someone left in the middle
}
archive-later = { $count ->
    [one] 1 from a newer version of this page. We keep it for that version
   *[other] { $count } from a newer version of this page. We keep them for that version
}
archive-aside = { $count ->
    [one] 1 that nobody can read here. We put it aside, unchanged
   *[other] { $count } that nobody can read here. We put them aside, unchanged
}
archive-here = { $count ->
    [one] 1 that is here already
   *[other] { $count } that are here already
}
archive-nothing-new = All of it is here already. There is nothing to add.
archive-add = Add what is new
archive-not-now = Add nothing
archive-added = Done. What was new in the file is in this browser now. What was here before is as it was.
archive-let-be = Nothing here has changed.
archive-denied = This browser does not let the page keep anything here, so it cannot take in a file. Try the page in a tab of its own.
archive-full = There is not enough room in this browser’s store. Nothing here has changed. Delete a check that you no longer need, then try again.
archive-unsaved = The browser could not keep all of it. So nothing here has changed. Try again, or try another browser.
archive-too-large = This file is too large to be one of this page. Nothing here has changed. Choose the file that you saved here.
archive-empty-file = This file is empty. Nothing here has changed. Save it anew on the other device and try again.
archive-foreign = This file is not from this page. Nothing here has changed. Choose the file that you saved here.
archive-cut-off = This file is not whole. It stops in the middle, or someone has changed it. Nothing here has changed. Save it anew on the other device, or copy it again.
archive-single = This file holds one check only, not a whole saved file. Nothing here has changed. Choose the file that you saved here.
archive-newer = A newer version of this page made this file. Nothing here has changed. Load the page again to get the new version, then try again.
archive-damaged = There is a fault in this file. Nothing here has changed. Save it anew on the other device and try again.
archive-twice = Someone has changed this file, and one part of it now says two things. Nothing here has changed. Save it anew on the other device and try again.
archive-nothing = There are no checks in this file. Nothing here has changed.
archive-gone = The browser could not read this file. Nothing here has changed. Choose it again.

## Keeping the place, leaving, and a clinician’s check

place-title = You were in the middle of a check
place-today = You began it today at { $time }.
place-earlier = You began it on { $date } at { $time }.
place-old = That is more than a day ago, and things may have changed. If you go on, we ask about the danger signs again. You can also start a new check.
place-go-on = Go on with it
place-forget = Forget this check
place-unreadable = We could not read a check that someone left in the middle. We put it aside, unchanged.
place-choose = If you close this page in the middle
place-nothing = Keep nothing
place-nothing-note = Best if others use this device
place-keep = Keep my place
place-keep-note = On this device, until you finish or forget it
place-failed = This browser could not keep your place. You can go on, but leave this page open.
place-gone = Another tab has forgotten this check. So this browser no longer keeps your place.
leave-button = Leave and clear
history-hidden = Others may see this screen. So nothing shows until you press the button.
history-show = Show earlier checks
history-whose = Whose checks?
history-hide = Hide them
history-other = Someone else’s
checked-offer = Has someone checked this?
checked-offer-help = If a doctor, nurse or physio has looked at this very problem, tell us. Then the result takes it into account.
checked-button = Yes, tell us
checked-title = A check by a doctor, nurse or physio
checked-about = It counts only for this problem, and only if they knew this:
checked-ends = It counts for 12 weeks. It ends at once if a danger sign is new or worse.
checked-when = How many days ago was it?
checked-when-help = Write 0 for today, 7 for a week ago. After 84 days (12 weeks) it no longer counts.
checked-exercise = Did they say that you may exercise?
checked-said = What did they say?
checked-said-help = A few words, if you like. They stay on this device.
checked-error-when = Write the number of days, from 0 to 84.
checked-error-exercise = Choose yes, no or not sure.
checked-take-out = Take this out
checked-on = Checked by a doctor, nurse or physio
checked-day = Day
checked-may = You may exercise
checked-words = What they said
checked-has-ended = Someone had checked this, but a danger sign is new or worse since then. So that check no longer counts.
checked-since = Has someone checked it since?
checked-since-help = If a doctor, nurse or physio has looked at this very problem, tell us. Then we begin a new check that takes it into account.

## Keeping: how long, what can go wrong, a lock for shared devices

keep-stays = This browser has said that it will not clear it by itself.
keep-may-go = This browser may clear it by itself. Safari does so after 7 days of use without a visit to this page, but not if the page is on your home screen. A private window forgets it when you close it. To be sure, save a copy to a file.
keep-copy = Save a copy
keep-framed = This page stands inside another site. You may find what you keep only there.
keep-own-tab = Open the check in a tab of its own
error-storage-framed = The site around this page does not let it keep anything. You can still finish and print. In a tab of its own, the page may be able to keep it.
error-storage-none = This browser gives the page no room at all. A private window can do this. You can still finish and print.
error-storage-locked = What this browser keeps here is locked. Open the lock first, or go on and keep nothing.
place-locked = What this browser keeps here is locked. You can start a new check without it.
unreadable-save = Save them to a file
unreadable-what = what we put aside
unreadable-question = Delete what we put aside? You cannot bring it back.
lock-title = A lock for shared devices
lock-offer = Lock what you keep here
lock-lead = With a lock, only your passphrase opens what you keep here. Others who use this browser can still see that there is something, and delete it.
lock-limits = A lock does not help against someone who controls this device. They could see what you see and record what you type.
lock-lost = If you forget the passphrase, nobody can bring it back. There is no copy of it. What is locked then stays locked.
lock-new = New passphrase
lock-new-help = At least 10 letters. Three or four words that have nothing to do with each other are hard to guess. If others use this browser, do not let it save the passphrase.
lock-again = Type it again
lock-pass = Your passphrase
lock-show = Show what I type
lock-set = Set the lock
lock-busy = One moment.
lock-done = All that you keep here is locked now.
lock-shut = What this browser keeps here is locked.
lock-open = Open the lock
lock-opened = The lock is open.
lock-is-open = It stays open in this tab until you close or reload the page. It also locks again if you do nothing for 5 minutes.
lock-now = Lock now
lock-change = Change the passphrase
lock-changed = The new passphrase counts from now on.
lock-remove = Take the lock away
lock-remove-help = Then others who use this browser can read what you keep here.
lock-removed = The lock is gone. What you keep here is no longer locked.
lock-wrong = This passphrase does not open the lock. You lost nothing, and you can try as often as you like. Small and capital letters are not the same.
lock-short = Write at least 10 letters.
lock-differ = The two are not the same. Write both again.
lock-no-crypto = This page cannot lock anything here. For that it must come by a safe address (https), and in a newer browser.
lock-damaged = Someone or something has changed the lock, so this page cannot read it. The page has deleted nothing.
lock-newer = A newer version of this page made the lock. Load the page again while you are online.
lock-elsewhere = Another tab has just changed the lock. Try again.
lock-no-room = This browser had no room to finish, or did not let the page. You lost nothing. Delete something and try again.
lock-forgot = I forgot the passphrase
lock-forgot-help = Then nobody can read what is locked, and we cannot either. You can save the locked file, in case the passphrase comes back to you. Or delete all of it and start anew.
lock-save = Save the locked file
lock-back = Bring back a locked file
lock-back-help = Did you save a locked file here? Its passphrase opens it. What it holds is then beside your earlier checks, not locked.
lock-file = The file
lock-not-ours = This is not a locked file of this page.
lock-is-back = What the file holds is back.
lock-anew = Delete all and start anew
lock-anew-question = Delete all that is locked here, for everyone? You cannot bring it back.

## A clinic's settings (clinic.json): what they bring to the page, and what is wrong with them, for the clinic's web person

clinic-visit = Ask for a visit
clinic-book = Book a visit (opens another page)
clinic-mistake = Is something wrong in this check? Tell:
clinic-faults = Note to those who run this page
clinic-faults-help = Some of its settings are wrong. The page does not use what it names here. Please mend it in the file clinic.json.
clinic-summary-language = Language of the summary
clinic-flaw-file = The file is not plain JSON, or it is too long. The page uses none of it.
clinic-flaw-version = This must be 1, the version that this page reads.
clinic-flaw-unknown = There is no setting of this name.
clinic-flaw-text = This must be one short line of text.
clinic-flaw-logo = This must be the name of a picture beside the page. It begins with clinic- and ends in .svg, .png, .jpg or .webp.
clinic-flaw-colour = This must be a colour: the sign # and six digits, such as #2a6f97.
clinic-flaw-phone = This must be a phone number with 6 to 15 digits.
clinic-flaw-link = This must be a web address that begins with https://.
clinic-flaw-contact = This must be a web address that begins with https://, or a number that begins with tel:.
clinic-flaw-country = This must be a country by its short name: US, CA, GB, IE, AU, NZ, EU or ZZ.
clinic-flaw-language = This must be a language of this page by its short name, such as en.
clinic-flaw-host = This must be a list of sites such as https://a.example, with no path and no star.
clinic-flaw-switch = This must be true or false.
cli-clinic-fine = Nothing is wrong with it.
cli-clinic-nearest = Did you mean { $name }?
cli-clinic-no-logo = There is no such file beside it.

## Giving the summary to the clinic's web page: only on a press, and a second one

give-button = Give this summary to the clinic
give-title = Give this to the clinic?
give-what = Below is all that you send, word for word. It goes to the web page around this one, and to nobody else:
give-after = Then the clinic has it, and this page cannot take it back. Perhaps nobody reads it today. It does not take the place of a call or a visit.
give-text = What you send
give-data = The same as data, for the clinic’s program
give-yes = Yes, give it to the clinic
give-no = No, go back
give-done = The clinic’s web page has it now. Ask the clinic whether it has come.

## See for yourself: what is kept and what was asked for

see-title = See for yourself
see-help = Look at all that the page keeps here, letter by letter, and at each file that it has asked for. If you kept a check, whoever sees your screen can then read it.
see-show = Show it
see-again = Look again
see-hide = Hide it
see-kept = What the page has kept here
see-kept-none = Nothing. The page keeps no answer, nor anything else.
see-kept-denied = This browser does not let the page keep anything.
see-device = On this device, until you delete it:
see-tab = In this tab, until you close it:
see-copy = Besides this, the browser may hold a copy of the page’s own files, to work without a network.
see-asked = What the page has asked for since it came
see-asked-help = Each line is a file of this page. Answer a question and look again: the list does not grow.
see-foreign = These are no files of this page. An add-on of your browser may have asked for them.
see-how = Test it without us
see-how-network = On a computer, press F12 and choose “Network”. Load the page and do a check. Each thing that leaves the browser is in that list.
see-how-store = The part called “Storage” shows what the browser keeps.
see-how-flight = On a phone, load the page, switch on flight mode, and do the whole check.
see-licences = Programs by others in this page, and their licences

## About and privacy

about-title = Nothing leaves this device
about-how = The page loads once. After that, it sends nothing: no answer, no result, no count of visits. The browser itself holds it to that, by a rule that comes with the page and forbids talking to any other server.
about-try = You can test it. Start the check, switch off your network, and go on. All of it works.
about-keep-title = What this browser keeps
about-keep = The page’s own files, and nothing about you until you choose “Keep my place” at the start or press “Keep this check” at the end. Then the page writes that check to this browser’s own store. Your place goes once the check has a result. Clearing the browser’s data deletes it too. Some browsers clear it by themselves after a week or more without a visit.
about-shared = On a shared device, others who use this browser can open what you kept. You can lock it under “Earlier checks”, print it instead, or delete it at the end.
about-leave = “Leave and clear”, at the end of every page, takes away your answers and your place and shows an empty page, at once. Going back does not bring them back. Checks that you chose to keep stay: to delete them too, open “Earlier checks” first. The browser’s own list of visited pages may still name this page.
about-what-title = How it thinks
about-what = Fixed rules from published guidance decide how soon you should see someone. The same answers always give the same result, and nothing learns from you. The most serious answer always counts the most, and “not sure” never counts as “no”.
about-not = It is not a diagnosis. No clinician (doctor, nurse or physio) has reviewed it yet. If your own feeling says that something is seriously wrong, trust it and get help.
about-rules = Rules of { $version }
## Pages that come after the first part of the program

second-waiting = This page is on its way.
second-missing = This page did not arrive. Perhaps there is no connection right now. The check works without it.

## The learn pages, as far as they are not texts to read

learn-page = Backs, hips and what helps
    .text-1 = Here is what research knows today, in plain words. It is about people in general. Your own result takes your answers into account.
read-search = Look for a word
read-search-help = Such as sciatica, bursitis, scan or pillow. What you write stays on this device.
read-found = { $count ->
    [one] 1 page found
   *[other] { $count } pages found
}
read-nothing = We found nothing for that word. Try another one, or look through the list.
read-late = This text is not here yet.
read-waiting = The texts are on their way.
read-missing = The texts of this page did not arrive. Perhaps there is no connection right now. All else works without them.
read-missing-some = Some texts of this page did not arrive. Perhaps there is no connection right now. What to do is here in full all the same.
read-again = Try again
read-first = Backs and hips
read-care = Care and treatments
read-moving = Moving
read-days = Days and nights
read-know = Good to know
read-patterns = Patterns that pain can follow
read-refer = What a clinician should look at
read-more = Read more
read-pattern = A page about this pattern
read-all = More to read
read-next = Also worth reading
read-kin = Similar to this
read-treatment = If someone offers you a treatment
read-result-first = Your own result comes first: { $result }.
read-check = To see what your own pain may fit, do the check

### The texts to read. `learn-<topic>` is a heading, .text-1, .text-2, … its paragraphs; which topics there are, and their
### sources, stands in src/knowledge/learn. Figures stand here only where they were re-read in their source (marked V in the
### evidence), and the source is named beside them. All but the headings is fetched once the page runs (ADR 0007).

# IFOMPT2020, evidence §3
learn-both = Why back and hip often hurt together
    .text-1 = The lower back, the pelvis and the hips are neighbors. They share muscles and nerves, and they move as one when you walk, bend or stand up. If one of them is sore or stiff, the others take over some of its work. After a while they may ache too.
    .text-2 = Pain also travels. You may feel a sore nerve of the lower back in the buttock, the hip or the leg. You may feel a sore hip joint in the groin, the thigh, the buttock and even the knee. That is why the place where it hurts is not always the place where it starts.
    .text-3 = You may read that the pelvis has tilted, or that a joint or bone has shifted. Strong bands hold the joints of the pelvis very tightly, and they move only a tiny bit. “Sore and sensitive” says it better, and it is easier to change.

learn-apart = How to tell them apart
    .text-1 = You feel the hip joint most often in the groin, the front of the thigh or deep in the buttock. It shows on stairs, on getting out of a car, and when you put on socks and shoes. It may click or catch.
    .text-2 = You feel the lower back in a band across the back or beside the spine, at times as far as the buttock. Bending, lifting or long sitting often make it worse. Walking and changing position often ease it.
    .text-3 = The outer hip is sore on the bony side of the hip. It hurts when you lie on it, climb stairs or stand on one leg. Socks and shoes are no trouble.
    .text-4 = You feel the joint beside the tailbone at the dimple above the buttock, mostly on one side. It hurts on rising, on stairs, or when you turn in bed.
    .text-5 = A nerve shoots, burns or tingles down the leg, often below the knee. A cough or sneeze can set it off. The leg may hurt more than the back.
    .text-6 = Two of these can be there at once. Nobody can tell them apart with full certainty from questions alone, and the first steps are much the same.

# Henschke 2008, Henschke 2009, da Silva 2019: figures re-read
learn-common = How common it is, and how it goes on
    .text-1 = Most adults meet back pain at some time, and hip pain is common too. It is seldom a sign of something dangerous. One study looked at 1,172 people who saw someone about new back pain. Of these, 11 turned out to have a serious cause, and 8 of the 11 were a broken bone (Henschke, 2009).
    .text-2 = Even so, eight in ten of those 1,172 people had at least one of the well-known warning signs. Many of these signs say little on their own, such as age or pain at night. A few always count, and they are in the list “When to get help at once”. This check weighs them for you.
    .text-3 = New back pain most often gets better, though it can take longer than people expect. In one study of new back pain, half of the people were free of pain after about 2 months. After a year, about 7 in 10 had got over it fully (Henschke, 2008).
    .text-4 = It also likes to come back. Of the people who had got over an episode, about 7 in 10 had another within a year (da Silva, 2019). A new episode is a nuisance, but seldom a new injury. Walking and strength training help to keep it away.

# NG59, WALLWORK2024
learn-stages = New pain and pain that lasts
    .text-1 = Up to 6 weeks, people speak of acute pain. Now the aim is to stay active, ease the pain and give it time. Most of the change comes in these weeks.
    .text-2 = From 6 to 12 weeks, people speak of subacute pain. It still gets better for many, but more slowly. Now it pays to build up. If it stops getting better, have a physio or doctor look at it.
    .text-3 = From 3 months on, people speak of persistent or chronic pain. That does not mean for ever, and it does not mean more harm. The nerves have learned to raise the alarm early. Moving, strength, sleep, calm and good company, all a little at a time, help them to unlearn it.

# ARTICLE004, DASILVA2019
learn-worse = What often makes it worse
    .text-1 = Staying in one position for long, doing much more than usual, poor sleep, stress, worry and fear of moving all turn pain up. So does long rest. You know best which of these matter for you.
    .text-2 = None of them is a fault of yours, and none has to go for good. Change the easiest one first.

# NG59; countries in 45-advice
learn-physio = Physio, and whether you need a referral
    .text-1 = A physio (physical therapist) asks, looks and tests how you move. Then they explain what they find, make exercises that fit you, and change them as you get better. Some use their hands as well. The exercises that you do between visits count most.
    .text-2 = Go when pain has lasted for over 2 to 3 weeks without getting better, keeps coming back, or stops you from working or sleeping. If leg pain is the main trouble, or the pain is strong, you can go sooner.
    .text-3 = In many countries you can go without seeing a doctor first, but what your insurance pays is another matter. If the physio finds something that is not theirs to treat, they send you on.

# FRENCH2006
learn-warmth = Warmth and cold
    .text-1 = Studies show that warmth gives some relief for a while, more so together with gentle exercise. Use it for 15 to 20 minutes, with a cloth between it and your skin.
    .text-2 = For cold there are too few good studies to say. If it feels good to you, use it in the same way. You may read that cold takes down swelling and warmth loosens: you are free to choose the one that feels better.
    .text-3 = Do not fall asleep with either. Keep both off skin that is numb, sore or broken, and off any place with an infection or a tumor. In pregnancy, keep warmth off your belly.

# NSAID2020, PACE2014, NG59, DRUG_LABELS
learn-medicine = Pain relief without a prescription
    .text-1 = Medicine can make it easier to move. It does not make the back or the hip heal faster.
    .text-2 = Anti-inflammatory tablets, such as ibuprofen or naproxen, help some people a little. They are not for everyone. Reasons against them are ulcers, weak kidneys, heart disease, a stroke, some kinds of asthma, pregnancy, an age of 65 or more, and many other medicines. So ask a pharmacist first. If they are fine for you, take the lowest dose for the shortest time, with food, and only one kind.
    .text-3 = Acetaminophen (paracetamol) alone did not help people with new back pain to get better faster. It may be a choice for those who can’t take the others. It is part of many cold and flu products, and too much of it harms the liver, so add it all up.
    .text-4 = Gels and patches bring less medicine into the body. They suit places just under the skin better than a joint as deep as the hip.

# NG59, NG226, Jones 2023 (OPAL), evidence §5.8
learn-prescriptions = Medicines on prescription
    .text-1 = For new back pain, strong painkillers (opioids) did no better than a dummy pill in a careful study. They can also do harm, and it can be hard to stop. Tablets for nerve pain, such as gabapentin, have not helped in sciatica. Muscle relaxants may help for some days, but make many people drowsy.
    .text-2 = If an illness of the immune system inflames a joint or the spine, there are medicines that calm this illness. They do nothing for other back or hip pain.
    .text-3 = Never stop a prescribed medicine all at once on your own. Ask the person who prescribed it.

# NG59, MELLOR2018 (figures re-read)
learn-injections = Injections
    .text-1 = For pain in the back alone, guidelines advise against injections into the spine. For strong, new leg pain from a nerve, one beside the nerve may give relief for some weeks.
    .text-2 = For the outer hip, a steroid injection helps for a short while. One study looked at people after 8 weeks. With advice and exercise, 77 in 100 were better. After an injection it was 58, and after waiting 29 (LEAP, 2018).

# NG59, WHO 2023, ACP 2017
learn-hands = Hands-on treatment and machines
    .text-1 = Massage and moving the joints by hand ease the pain of some people for a while. They are best as a door to exercise, not in its place.
    .text-2 = Nobody has shown that weak currents (TENS), ultrasound or traction help back pain. Guidelines advise against them. If someone offers them to you, ask what you could do yourself instead.

# NG59, NG226, Peul 2007
learn-surgery = Surgery
    .text-1 = Few people with back or hip pain need an operation. It is urgent when something squeezes the nerves of the bladder, the bowel or both legs. It is worth a talk when a leg grows weak, or when leg pain stays strong in spite of good care.
    .text-2 = With sciatica, an operation often brings relief sooner. Later on, people with and without one are often much alike. For a hip joint with severe arthritis, a new joint helps most people when the pain rules their life.

learn-ask = What to ask before any treatment
    .text-1 = What is it meant to do for me, and how likely is that? How long does it last? What can go wrong? What happens if I wait? What can I do myself? Who does it often?
    .text-2 = A good doctor or physio likes these questions. Take your time to decide, unless it is an emergency.

# ACP 2017, NG59, evidence §5.8
learn-complementary = Yoga, massage, needles and the like
    .text-1 = Yoga, tai chi and mindfulness can help with pain that lasts, much as other exercise and calm do. Massage, acupuncture and a quick push on a joint help some people a little. Guidelines differ: those of the United States name acupuncture as a choice, those of the United Kingdom advise against it.
    .text-2 = They do not replace a check when a danger sign appears. Before needles or a push on the spine, tell the person about thin bones, blood thinners, cancer, steroid tablets or pregnancy. Ask a pharmacist about herbs, as some do not go with medicines.
    .text-3 = Nobody has shown that pills with glucosamine help a sore hip joint.

# OWEN2020, HAYDEN2021_NETWORK, FRANSEN2014, WALKBACK2024 (figure re-read)
learn-exercise = Which exercise is best
    .text-1 = The one that you keep doing. Studies have compared many kinds, and most are better than none: strength, walking, Pilates, training of trunk and hips, exercise in water, cycling, yoga. For a hip joint with arthritis, exercise is among the best things there are.
    .text-2 = Strength exercises, such as bridges, planks, bird-dogs and work with a band, build up what carries you. They need some weeks to show. Two or three days a week are enough.
    .text-3 = Stretches feel good and loosen you up. On their own they do little, so do them along with strength work and walking.
    .text-4 = Walking costs nothing and protects. In one study, people who had just got over back pain built up to walking 30 minutes on 5 days a week. As a rule, it took 208 days until back pain held them up again, and 112 days in those who did not join (WalkBack, 2024). There is no need for an hour a day. Start with what is easy.

# ARTICLE004, BROOKEWAVELL2022, evidence §4
learn-stretches = Which stretches to leave out, and when
    .text-1 = With leg pain from a nerve or a disc, leave out deep forward bends and hard stretches of the back of the thigh at first. Leave out any direction that sends the pain further down the leg.
    .text-2 = If standing and arching bring it on, and sitting eases it, leave out bending far backward.
    .text-3 = With a sore outer hip, do not pull the knee across the body. With a hip that pinches, do not force it into a deep bend or twist.
    .text-4 = With thin bones, leave out rounding and twisting the back under load. In pregnancy, do not lie on your front, and from about 20 weeks not flat on your back for long.
    .text-5 = The plan in this check takes note of all this. It leaves out what does not suit your answers, and says why.

# evidence §5.1
learn-stop = How much pain is fine when you exercise
    .text-1 = You may read that you must stop and call a doctor if a stretch hurts at all. People who say so mean well. But a little ache is normal when a sore place moves, and it does no harm.
    .text-2 = Give it a number from 0 to 10, and compare it with how that day began. Up to 2 is fine. From 3 to 5 is fine too if it is back to normal by the next day; just do not do more yet.
    .text-3 = Over 5, or sharp and new, or moving further down the leg: stop that exercise for a day or two. Then do half as much. If this happens twice, swap it for another.
    .text-4 = If one of the signs under “When to get help at once” appears, stop the plan and get help.

# SWAIN2020, DASILVA2019
learn-sitting = Desk, chair and posture
    .text-1 = Nobody has shown that slouching causes back pain, and no chair cures it. What does go along with new episodes is sitting for many hours and staying in awkward positions. So change position often, and get up every 30 to 60 minutes.
    .text-2 = Set up your place so that you are at ease: feet on the floor, screen at eye height, arms resting. A small cushion in the hollow of your back is fine if you like it.

# SARACENI2020
learn-lifting = Lifting and bending
    .text-1 = You may read that you must never lift heavy things again, or that only one way of lifting is right. Nobody has shown either. Backs get stronger when you use them.
    .text-2 = While it is sore, keep loads small and close to you, and share them. Then build up in small steps. To lift again what your life asks for is a good aim.

# KOVACS2003, MELLOR2018
learn-sleep = Sleep, and why nights are harder
    .text-1 = At night you lie still for long, so joints and muscles stiffen. Lying on a sore place presses on it. And in the quiet, nothing takes your mind off the pain. This is tiresome, but mostly harmless.
    .text-2 = Try a pillow between your knees when you lie on your side, or under your knees when you lie on your back. With a sore outer hip, lie on the other side. A mattress of medium firmness suits most sore backs better than a hard one.
    .text-3 = Tell a doctor if the pain keeps you awake in every position for weeks. Tell them too if you wake in the second half of the night, and it eases only once you get up.

# evidence §5.8
learn-habits = Bags, crossed legs, one hip, heels
    .text-1 = A bag on one shoulder, crossed legs or hanging on one hip do not bend the pelvis. They can annoy a place that is sore already, most of all the outer hip. Change sides, stand on both legs, and sit with your knees apart while it hurts.
    .text-2 = About heels, research has no clear answer. Wear the shoes in which you walk with ease.

# SHIRI2010, NG59, NG226, evidence §5.8
learn-body = Weight, smoking, food, water and belts
    .text-1 = More weight and smoking both go together with more back pain. That does not prove that they cause it, and blame helps nobody. If you want to change one of them, ask for support.
    .text-2 = Nobody has found a diet that cures back pain. Eat in a way that is good for your heart and bones. Drink when you are thirsty. You may read that water flushes harmful things from the spine; there is nothing to show that.
    .text-3 = Nobody has shown that belts and straps help plain back pain. In pregnancy, or with pain at the joint beside the tailbone, a belt low around the pelvis may be worth a short try.

# BRINJIKJI2015, ACR_LBP2021
learn-scans = Scans, and the words in them
    .text-1 = A scan shows what things look like, not how they feel. Many people who have no pain at all show bulging or thinner discs and rough joints on a scan, and the more so the older they are.
    .text-2 = Words such as “bulge”, “arthritis” or “wear” sound like damage. Mostly they describe how a spine or joint changes in the course of a life, like lines in a face. A disc that has pushed out far often shrinks by itself. An arthritic joint is busy repairing itself as well, and it likes to move.
    .text-3 = A scan is right when a danger sign calls for it, or when it would change the treatment, such as before an operation. Early scans “to be safe” do not make people with plain back pain better.

# DEYO1988 (figure re-read), HENSCHKE2009, IFOMPT2020, ARTICLE004
learn-cancer = Could it be cancer?
    .text-1 = Very rarely. Among 1,975 people who came to a clinic with back pain, 13 had cancer (Deyo, 1988). That is fewer than 1 in 100.
    .text-2 = When it is cancer, there is often something else too: a cancer earlier in life, losing weight without trying, being ill in general, or pain that grows week by week and that no position eases. This check asks everyone about these.
    .text-3 = If you had cancer before, new pain in the back or hip is mostly something simple too. A doctor should still look at it soon.

learn-patience = Patience, and staying with it
    .text-1 = Getting better seldom runs in a straight line. Look at weeks and not at days. A drop of 2 points out of 10 is a change that most people feel.
    .text-2 = Little and often beats a lot now and then. Tie an exercise to something that you do anyway, such as brushing your teeth. When you miss a day, just go on with the next.
    .text-3 = If nothing has changed after 2 to 3 weeks, do not blame yourself. Have it looked at, and change the plan.

## Questions that people ask

learn-faq = Questions that people often ask

learn-faq-position = Which position is best for sleeping?
    .text-1 = The one in which you sleep. Many people like to lie on a side with something soft that keeps the knees apart, or flat with the knees raised a little. With a sore outer hip, keep off that side.
learn-faq-illness = Which illnesses make both back and hip hurt?
    .text-1 = Mostly it is not an illness but sore muscles and joints. Arthritis of the hip or the spine, an irritated nerve, a disc that touches a nerve, or less room for the nerves can be behind it. Less often it is an inflammation (swollen, sore tissue), the womb, the kidneys, or a bone that is thin or cracked. This check asks about each of them.
learn-faq-night = Why does my hip hurt more at night?
    .text-1 = Lying still makes joints stiff, and lying on a sore side presses on it. Turn over, use pillows, and move a little before bed. If it hurts in every position for weeks, let a doctor look at it.
learn-faq-scan = Do I need a scan?
    .text-1 = Seldom at first. Yes if there is a danger sign, or if the result would change what you do. If not, a scan mostly shows changes that people without pain show too.
learn-faq-move = May I exercise while it hurts?
    .text-1 = Yes, as long as no danger sign says otherwise. Up to 5 out of 10 is fine if it is back to normal by the next day.
learn-faq-joint = Has a joint or a disc moved from its place?
    .text-1 = Discs grow onto the bones above and below them, and some of the strongest bands of the body hold the joints of the pelvis. A disc can bulge, and a joint can get sore. Nobody can tell for sure with their hands that one has moved.
learn-faq-stress = Can stress make my back hurt?
    .text-1 = Stress, worry and bad sleep turn any pain up, and they tighten muscles. The pain is real all the same. What calms you often eases it.
learn-faq-sure = How can I be sure that it is nothing serious?
    .text-1 = Nobody can be fully sure from questions alone. That is why each result ends with a list of signs for which to get help at once. If you feel that something is wrong, see a doctor. You never need the permission of this page.

## Words that people look for, beside headings and the other names of patterns: never shown. By topic, question or pattern

learn-find =
    .both = hip and back together, referred pain, hip-spine
    .apart = hip or back, where does it come from, groin, tailbone, dimple
    .common = how many people, recovery, will it go away
    .stages = acute, subacute, chronic, how long, months
    .worse = trigger, triggers, flare-up, bad days
    .physio = physical therapy, physical therapist, PT, physiotherapist, HMO, POS, insurance
    .warmth = heat, heating pad, hot-water bottle, ice, cold pack
    .medicine = painkiller, painkillers, tablets, ibuprofen, naproxen, aspirin, NSAID, acetaminophen, paracetamol, Advil, Aleve, Nurofen, Tylenol, Voltaren, gel, cream, patch
    .prescriptions = opioid, opioids, tramadol, codeine, oxycodone, gabapentin, pregabalin, muscle relaxant, steroid tablets, DMARD, biologics
    .injections = cortisone, steroid shot, shots, epidural, jab
    .hands = manual therapy, chiropractor, chiropractic, osteopath, adjustment, manipulation, TENS, electrical stimulation, ultrasound, traction, decompression table
    .surgery = operation, discectomy, fusion, hip replacement, new hip
    .ask = second opinion, questions for the doctor
    .complementary = alternative medicine, complementary, natural, herbs, supplement, turmeric, glucosamine, tai chi, mindfulness, meditation, manipulation, chiropractor
    .exercise = exercises, strengthening, core, bridge, plank, bird dog, resistance band, Pilates, swimming, water, cycling, walking, gym
    .stretches = stretch, stretching, hamstring, hip flexor, forward bend, toe touch
    .stop = hurts to exercise, pain scale, too much, traffic light
    .sitting = ergonomic, ergonomics, workstation, office, computer, standing desk, lumbar support, slouching, car seat, driving
    .lifting = heavy, carrying, back-friendly
    .sleep = pillow, mattress, bed, night, insomnia, sleeping position
    .habits = handbag, backpack, shoes, high heels, sitting cross-legged
    .body = obesity, overweight, diet, nutrition, tobacco, hydration, brace, corset, strap, support belt
    .scans = MRI, X-ray, CT, imaging, picture, degeneration, wear
    .cancer = tumor, tumour, metastases, spinal tumor
    .patience = progress, motivation, no better, slow
    .sources = evidence, studies, references, guidelines
    .faq-position = sleeping position, pillow, side sleeper
    .faq-illness = causes, disease, what causes it
    .faq-night = night, lying on my side
    .faq-scan = MRI, X-ray, imaging
    .faq-move = rest or move, bed rest, sport
    .faq-joint = slip disc, slip disk, put back, popped out, realign, crack my back, pelvis out
    .faq-stress = anxiety, worry, tension
    .faq-sure = danger signs, red flags, serious
    .nonspecific_lbp = backache, back ache, low back pain
    .muscle_strain = sprain, cramp, threw my back out, tweaked
    .lumbar_oa_facet = arthritis, spine arthritis, stiff back
    .spondylolisthesis = vertebra moved, stress fracture of the back
    .disc_degeneration = DDD, disk, thin disc
    .radiculopathy_sciatica = leg pain, sciatic nerve, shooting pain, numb leg, tingling
    .pinched_nerve = nerve pain
    .disc_herniation = slip disc, slip disk, herniated disk, bulging disk, protrusion, extrusion
    .lumbar_stenosis = narrow spine, narrowing, shopping cart
    .meralgia_paraesthetica = numb thigh, tight jeans
    .hip_oa = arthritis, osteoarthritis, arthrosis, hip replacement, groin pain
    .gtps = bursitis, bursa, GTPS, side of the hip, IT band, lying on the side
    .deep_gluteal = piriformis, buttock pain, pain when sitting, wallet
    .fai_labral = FAI, clicking hip, locking, snapping hip
    .adductor_hipflexor_groin = hernia of sport, football, kick
    .nonspecific_hip = hip pain
    .sij_pain = sacroiliac, sacroiliitis, dimple, tilted pelvis
    .pelvic_girdle_pain_pregnancy = pregnant, pregnancy, PGP, pubic bone
    .pelvic_floor_dysfunction = leaking, kegel, incontinence, tailbone
    .endometriosis = period pain, periods
    .adenomyosis = period pain, periods
    .fibroids = period pain, heavy periods
    .axspa = arthritis, morning stiffness, back inflammation, AS
    .inflammatory_arthritis_hip = arthritis, RA, psoriasis
    .polymyalgia = stiff shoulders
    .paget = bone disease, thick bone
    .vertebral_fragility_fracture = broken back, osteoporosis, thin bones, fracture
    .hip_fracture_stress = broken hip, fracture, fall
    .avn_hip = bone death, steroids
    .vascular_claudication = circulation, calf pain, PAD
    .kidney_related = kidneys, kidney, stone, urine
    .referred_visceral = bowel, stomach, ovary, organ
    .shingles_patch = rash, zoster, blisters
    .overuse_load = overdid it, training, running
    .posture_sustained = slouching, computer, driving, standing
    .deconditioning = core, glutes, weak hips, out of shape
    .persistent_sensitised = fibromyalgia, central sensitization, nerve alarm, years

## What else a page about a pattern should say: a name that frightens, put right

learn-note =
    .disc_herniation = Some people know this by a name that sounds as if a disc could slide out. It can’t: discs grow onto the bones above and below them. What bulges is the soft middle, and the body often clears that away bit by bit.
    .gtps = The name “bursitis” comes from small cushions (bursae) over the bone. Today the tendons beside them are thought to be the main source of the pain.

## Sources

learn-sources = Where these facts come from
    .text-1 = From studies, and from guidelines for doctors and physios. Many of these come from NICE in the United Kingdom, the American College of Physicians and the World Health Organization. Where nobody has studied a question, we used careful judgement and said so.
    .text-2 = Every rule, exercise and card of this check names its source and the day on which it was last looked at. Figures are shown only where we read them again in the source itself.
    .text-3 = Five articles for the public gave us the list of topics. Where they and the research differ, this page follows the research.
    .text-4 = Figures on these pages: Henschke 2008, BMJ 337:a171. Henschke 2009, Arthritis Rheum 60:3072. da Silva 2019, J Physiother 65:159. Mellor 2018, BMJ 361:k1662 (LEAP). Pocovi 2024, Lancet 404:134 (WalkBack). Deyo and Diehl 1988, J Gen Intern Med 3:230.
