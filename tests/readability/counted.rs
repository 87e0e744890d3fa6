//! Words of our texts, cut into syllables by hand and ear: what the counter must find. Never filled in by the counter.

use super::syllables::syllables;

/// A point stands between two syllables.
#[rustfmt::skip]
const BY_HAND: [&str; 27] = [
    "a·bove ache aches a·cross a·fraid a·gain aged al·read·y al·ways an·eu·rys·m an·kle an·swer an·y an·y·one",
    "a·pix·a·ban ar·e·a ar·e·as ar·thri·tis asked as·pi·rin back·ward bal·ance be·cause be·come be·lief bel·ly belt",
    "bend·ing be·tween blad·der bleed bleed·ing blis·ters blood blood·y bod·y bones both·er bot·tom bow·el breathe",
    "breath·ing bruise brush·ing bur·ning but·tock but·tocks can·cer can’t care·ful car·pet caught cause cer·tain",
    "chang·es chang·ing chest child·ren choos·es cir·cle clear·ly closed clothes cloth·ing clum·sy cof·fee cold comes",
    "com·mon con·stant cor·ner cough coun·try cours·es cov·ered crash curve cush·ion dan·ger days de·cid·ed de·layed",
    "di·a·be·tes di·al·y·sis did·n’t di·et dif·fer·ent diz·zy doc·tor does·n’t don’t doz·en drow·sy dull dur·ing",
    "ear·ly ease eased eas·i·er eas·i·est eas·y ef·fort el·bow else e·mer·gen·cy emp·ty end·ed e·nough e·ven ev·ery",
    "eve·ry·one eve·ry·where ex·er·cise ex·er·cis·es ex·plained eye eyes faint fall fam·i·ly feels fe·ver fin·ger",
    "five flu·id forced for·ward fours frac·ture fused gar·den gen·tle gen·tly groin half hap·pen heav·y height",
    "her·ni·a hips hold·ing hour hours i·bu·pro·fen ill·ness·es in·fec·tion in·flamed in·flam·ma·tion in·jec·tion",
    "in·jured in·ju·ry jolt judged kid·ney knee knees known late·ly lat·er lay·er legs let’s lie lift·ed like·ly",
    "likes li·quid lit·tle load·ed look·ing loud low·er lungs mat·tress med·i·cine men·o·pause mid·dle min·ute",
    "mir·ror month more morn·ing mo·tion moved move·ment mus·cle mus·cles nap·rox·en nar·row need·ed need·le nerves",
    "nev·er new·ly night noth·ing no·tice no·ticed numb num·ber nurs·es of·ten once on·ly op·er·a·tion o·pi·oids",
    "os·te·o·ar·thri·tis os·te·o·po·ro·sis out·er o·va·ry o·ver pain pain·ful pain·kill·er pale pa·tient pat·tern",
    "paused peo·ple pe·ri·od pe·ri·ods phar·ma·cist phy·si·cian phys·i·o phys·i·o·ther·a·pist pil·low pills pinched",
    "plac·es please poo po·si·tion pos·i·tive preg·nan·cy preg·nant pres·sure pre·vi·ous pri·vate pulled pulse",
    "ques·tion quick·ly qui·et rad·i·o raised real·ly re·gard·less re·gion re·lief re·placed re·place·ment",
    "rhyth·m sad·dle safe·ly scales sci·at·i·ca see·ing se·ri·ous sev·er·al shak·ing shin·gles shiv·er·ing shoes",
    "shoot·ing shoul·der sides sit·ting skin sleep·y slow·ly sneeze so·cial some·one some·thing some·where sore",
    "spas·m spe·cial spine squeeze stairs stays stead·y ster·oid stiff·ness stom·ach strength stretch stuck sud·den",
    "sud·den·ly sur·ger·y swol·len symp·tom tab·lets tail·bone tend·on tensed tes·ti·cle them·selves ther·a·py thigh",
    "thought tight tin·gles tin·gling ti·ny ti·red to·day toes toi·let tooth·ache touched trou·ble turned twice un·der",
    "un·less un·stead·y un·u·su·al up·right used use·ful u·su·al u·su·al·ly u·ve·i·tis va·gi·na var·i·ous vein vi·rus",
    "vis·it vom·it vom·it·ed waist walk·ing walks warm·er wa·ter weak·er weak·ness week weight which wor·ried wor·ry",
    "worse wound wounds wrist writ·ten years yes·ter·day you your·self",
];

#[test]
fn the_counter_finds_what_was_counted_by_hand() {
    let mut wrong = Vec::new();
    let mut words = 0;
    for cut in BY_HAND.iter().flat_map(|line| line.split(' ')) {
        let (word, by_hand) = (cut.replace('·', ""), cut.split('·').count());
        words += 1;
        if syllables(&word) != by_hand {
            wrong.push(format!("{cut}: counted {}", syllables(&word)));
        }
    }
    assert!(words > 300, "only {words} words");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn figures_units_and_abbreviations_have_their_own_rules() {
    for (word, count) in
        [("7", 1), ("38", 2), ("1,172", 2), ("100.4", 2), ("HIV", 3), ("NHS", 3), ("BMW", 5), ("I", 1), ("cm", 4)]
    {
        assert_eq!(syllables(word), count, "{word}");
    }
}
