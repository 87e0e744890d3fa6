## The result

level-emergency_now = Get emergency help now
level-urgent_same_day = Speak to a clinician today
level-clinician_soon = See a clinician within days
level-routine_care = Arrange a routine visit
level-self_care = You can look after this yourself for now
level-out_of_scope = This check cannot judge your pain
level-crisis = You deserve help right now

act-emergency = Call { $number } now. Say what is written under “Why”.
act-emergency-drive = Do not drive yourself.
act-emergency-show = Show this screen to the staff when you arrive.
act-emergency-medicines = Take your medicines, or a list of them, along.
act-same-day = Speak to a clinician today. Do not wait until tomorrow.
act-same-day-worse = If anything gets worse while you wait, call the emergency number.
act-same-day-comfort = Until then, rest in the easiest position and do no exercises.
act-soon = { $days ->
    [one] See a clinician by tomorrow.
   *[other] See a clinician within { $days } days.
}
act-soon-take = Take your summary along. It says what you answered and why this matters.
act-soon-worse = If any sign from the list “Get help at once” appears, do not wait for the visit.
act-routine = Arrange a visit with a physiotherapist or your doctor. There is no hurry.
act-routine-meanwhile = Meanwhile, keep moving. Your exercises are below.
act-self-care = Keep moving, use what eases the pain, and start gently with the exercises below.
act-self-care-rest = Rest as you need to, and use what eases the pain. Exercises can wait.
act-self-care-again = Do this check again in two weeks if it is not clearly better, and at once if something new appears.
act-out-of-scope = Please speak to someone who can. Here is who to call.
act-crisis = Please talk to someone now. You do not need to be sure, and you do not need to explain it all.
act-crisis-stay = If you can, do not stay alone. Go to someone you trust, or ask them to come.

call-emergency = Emergency: { $number }
call-emergency-two = Emergency: { $number } (or { $also })
call-emergency-local = Emergency: { $number }, or your local emergency number

## Why there is no plan

no-plan-emergency = No exercises now. Help comes first.
no-plan-same-day = No exercises until a clinician has seen you.
no-plan-out-of-scope = This check gives no exercises for pain that it cannot judge.
no-plan-fever = No exercises until the fever has gone. Then do this check again.
no-plan-rule = No exercises until a clinician has checked this. The reason stands above.
no-plan-pattern = No exercises until a clinician has looked at this: { $pattern }.
no-plan-not-cleared = No exercises until the clinician who checked you says that you may.
no-plan-unknown = Answer where it hurts, and a plan can be made.
comfort-position = Find the position that eases it most, and change position often.
comfort-breathing = Slow breathing can take the edge off: in through the nose, and a little longer out.
comfort-avoid = Leave out lifting, running, jumping and strong bending until then.

## The plan

plan-green = 0 to 2 out of 10 while you exercise, and back to normal by next morning: good, carry on.
plan-amber = 3 to 5, and back to normal within a day: fine, but do not do more yet.
plan-red = Over 5, sharp or new pain, or pain that travels further down the leg: stop that exercise for a day or two, then do half.
plan-stop = A sign from the list “Get help at once”: stop the plan and get help.
dose-reps = { $sets } × { $reps }, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-reps-sides = { $sets } × { $reps } on each side, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-holds = { $sets } × { $seconds } seconds, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-holds-sides = { $sets } × { $seconds } seconds on each side, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
dose-minutes = { $sets } × { $minutes } minutes, { $times ->
    [one] once a day
   *[other] { $times } times a day
}, { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
