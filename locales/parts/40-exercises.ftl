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
kit-shoes = comfortable shoes
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
flag-B = effort that invites breath-holding

## Calm

ex-diaphragm_breath = Belly breathing
    .start = Lie on your back with your knees bent and a pillow under your head. Rest one hand on your belly.
    .step-1 = Take a slow breath in through your nose. Feel your belly lift your hand.
    .step-2 = Let the air out again. Take a little longer over it than you did breathing in.
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
    .start = Lie on your back. Your knees are bent and side by side. Stretch your arms out.
    .step-1 = Let both knees sink a little to one side.
    .step-2 = Stop while it still feels easy, and breathe out.
    .step-3 = Bring your knees back to the middle.
    .step-4 = Now let them sink to the other side.
    .harder = Go a little further, and wait there for 10 seconds.
    .easier = Roll less far, with your feet wider apart.
    .care = With thin bones or a broken bone in your back, wait until a clinician says it is fine. With leg pain, keep the roll small.
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
    .step-2 = Make your arms long. Let your head hang or rest.
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
    .start = Lie on your side with your knees bent and your forearm on the floor. Your hips will lift.
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
    .step-2 = Let your hips go back, like someone who shuts a drawer with their bottom.
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
    .harder = Let your eyes wander, or stand on a cushion.
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
    .care = Leave it out with pelvic pain or pain during sex. Leave it out if it is hard to empty your bladder or bowel. Then do the letting-go instead and see a pelvic-health physiotherapist. Never practise by stopping your pee halfway.
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
    .start = Choose a flat way and easy shoes.
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

exclusion-thin-bones = Bending far forward and twisting the back are left out, because your bones may be thin.
exclusion-fused-spine = Bending far forward and twisting the back are left out, because a stiff or fused spine needs care.
exclusion-disc-flare = Bending the back forward is left out, because it can send pain further down a sore leg.
exclusion-forward-worse = Bending the back forward is left out for now, because it may make your pain worse.
exclusion-back-worse = Arching the back is left out for now, because it may make your pain worse.
exclusion-narrow-or-worn-spine = Arching the back is left out, because it can make aching legs or a stiff back worse.
exclusion-sitting-sore = The exercise bike is left out for now, because sitting may make your leg pain worse.
exclusion-nerve-stretch = The hamstring stretch is left out, because it can pull on an irritated nerve in your leg.
exclusion-weak-leg = Stretching the leg nerve and standing on one leg are left out, because a leg may be weak.
exclusion-thigh-patch = The stretch for the front of the hip is left out, because it pulls on a sore nerve.
exclusion-outer-hip = Pulling the leg across the body is left out, because it presses on your sore outer hip.
exclusion-both-outer-hips = Lying on one side is left out, because both of your outer hips are sore.
exclusion-hip-flare = Bending the hip far up is left out for now, because your hip is easily upset.
exclusion-hip-pinch = Bending the hip far up is left out, because it may pinch in your hip.
exclusion-sore-groin = Moving the legs wide apart is left out, because it pulls on your sore groin.
exclusion-hip-replacement = Bending the hip far up and pulling the leg across are left out, because of a replaced hip.
exclusion-sacroiliac-flare = Standing on one leg is left out for now, because it loads one side of your pelvis.
exclusion-pregnancy = Lying on your front and effort that invites breath-holding are left out in a possible pregnancy.
exclusion-pregnancy-late = Lying flat on your back is left out from about week 20 of pregnancy.
exclusion-pelvic-girdle = One-leg standing, stepping up and wide legs are left out, because they strain sore pelvic joints.
exclusion-after-birth = Swimming, hard landings and effort that invites breath-holding wait until 6 weeks after birth.
exclusion-pelvic-floor-tight = Pelvic-floor lifts are left out, because these muscles may need to learn to let go first.
exclusion-falls = Standing on one leg without support and bending back are left out, so that you do not fall.
exclusion-knees-or-wrists = Kneeling and leaning on the hands are left out, because your knees or wrists may be sore.
exclusion-open-wound = Water is left out until a wound or an infection has healed.
