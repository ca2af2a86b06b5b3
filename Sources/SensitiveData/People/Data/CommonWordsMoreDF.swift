extension NameData {
  /// Further words of English, D to F; those with an ending of things and deeds are recognised by it.
  static let commonEnglishDF: StaticString = """
    dairy dame dames damned damp damper dams danced dancer dancers dances dandy dangers dangle
    dared daredevil dares darkened darker darkest darkly darn dart darts dashed dawned daybreak
    daydream daylight daytime dazed dazzle deactivate deadliest deadline deadlines deadlock deaf
    dealers dealerships deans dearest dearly dearth deathbed debacle debit debris debtor debtors
    debts debunked debuted debuts decadent decal decay deceased deceit deceive deceived decency
    deceptive deciduous decimal decipher decisive decisively decked decks declare declares
    declines decode decor decorate decorative decorator decoy decreased decreases decree decreed
    decrees dedicate deduce deduced deduct deducted deed deeds deem deems deepen deepened deepest
    deer defaults defeats defect defected defective defects defendant defendants defended defender
    defenders defends defenses defensively defer deference deferred defiance defiant defiantly
    deficiencies deficiency deficient deficit deficits defied defies defines definite definitive
    definitively deflect deflected deformed defunct defy degenerate degenerative degrade delays
    delegate deletes deli deliberate deliberately delicacy delicate delicately delight delighted
    delights delinquency delinquent delirious delirium deliverance deliveries delivers deluded
    deluge deluxe delve demanded demeanor demented dementia demise demo democracies demographic
    demographics demolish demolished demonic demons demonstrators demos demoted denial denials
    denies denim denominational denominator denote denoted denotes denounce denounced dense
    densely denser dent dental dentist dentistry dentists deodorant depart departed departmental
    departs departures dependant depended dependence dependencies dependency dependents depict
    depicted depicts depleted deport deported deposed deposited depository deposits depot depots
    depraved depressive deprive deprived dept depths deputies derail derailed deranged derelict
    derivative derivatives derive derives dermatologist derogatory descend descendant descendants
    descended descends descent descriptive deserted deserts designers desires desist desks desktop
    desolate despair desperately despise dessert desserts destined destitute destroyer destroyers
    destroys destructive detach detached detain detained detainees detect detected detectives
    detector detectors detects deter detergent deteriorate determines deterrence deterrent
    detonate detour detract detractors detrimental deuce developmental develops deviant deviate
    devils devious devise devoid devolved devote devotee devotees devotional devour devoured
    devout dharma diagnose diagnosed diagnoses diagnostics diagonal diagrams dialect dialects
    dialed dialog dialogues dials dialysis diameter diamonds diaper diapers diaphragm diaries
    diarrhea diarrhoea diary diced dichotomy dicks dictate dictator dictators dictionaries
    dictionary dietary dieter diets diff differ differed differential differentiate differs
    diffuse digest digested digestive digger diggers digit digits dignified dignitaries digs
    dilemmas diligence diligent diligently dill dilute diluted dime dimensional dimes diminish
    diminished diminishes diminutive dined diner diners dinners dinosaur dinosaurs diocese diode
    dioxide diploma diplomacy diplomas diplomat diplomats dipped dips directional directive
    directives directorate directories directory directs disadvantage disadvantaged disadvantages
    disagree disagreed disagrees disallowed disappear disappearance disappears disappoint
    disapproval disapprove disapproved disarm disarmed disarray disasters disastrous disbanded
    disbelief discard discarded discern discharge discharged discharges disciple disciples
    disciplinary disciplined disciplines disclaimer disclose disclosed disclosure disclosures
    disco discomfort disconnect disconnected discontent discontinue discontinued discounted
    discounts discourage discouraged discourses discovers discredit discredited discreet
    discreetly discrepancies discrepancy discrete discretionary discriminate discriminatory discs
    discusses disdain diseased disfigured disgrace disgraced disgruntled disguise disgust
    disgusted dishonest dishonesty dishwasher disillusioned disingenuous disks dislike disliked
    dislikes dismal dismantle dismantled dismay dismayed dismiss dismissal dismisses dismissive
    disobedience disordered disorderly disparate dispatch dispatched dispatcher dispatches dispel
    dispensary dispense dispensed dispenser dispersal disperse dispersed displace displaced
    displays displeased displeasure disposal dispose disposed disproportionate disproportionately
    disprove disputed disputes disqualified disqualify disregard disregarded disrespect
    disrespected disrupt disrupted disruptive diss dissatisfied disseminate dissent disservice
    dissident dissidents dissimilar dissipate dissolve dissolved dissolves dissonance dissuade
    distanced distances distaste distilled distillery distinctive distinctly distinguish
    distinguishes distort distorted distract distracted distraught distress distressed distribute
    distributes distributor distributors distrust disturb disturbance disturbances disturbed ditch
    ditched ditches ditto diva divas dive dived divergence divergent divers diversified diversify
    divert diverted dives divide dividend dividends divides divisional divisive divorced divorces
    divulge dizzy docile docked docket docks docs doctoral doctorate doctrinal doctrine doctrines
    documentaries documented dodged dodger dodgers dodgy dogged doggie doggy dogma doll dolls
    dolphins domains dome domes dominance dominate dominion domino donate donkeys donor donors
    dons donut donuts doodle doom doomed doomsday doorbell doorstep doorway doorways dope doped
    dork dorm dormant dormitory dorms dorsal dory dosage doses dossier doth dots dotted doubled
    doubles doubly doubted doubts douche dough doughnut doughnuts doves downed downer downfall
    downgrade downgraded downhill downloaded downloads downright downstairs downstream downturn
    downward downwards dowry drab drafted drafts dragged dragons drags drain drainage drains dram
    dramas drank draped drawback drawbacks drawer drawers draws dread dreaded dreamed dreamer
    dreamers dreamy dreary dredge drenched dresser dresses dribble dried drier drift drifted
    drifts drill drilled drills drinker drinkers drip driveway drizzle droid drones drool droplets
    dropout drought droughts droves drown drowned drugged drugstore drummer drums drunken drunks
    dryer dubbed dubious dubs duchess duchy ducked ducks duct ducts dudes duel dues duet dugout
    dukes dull duly dumber dumbest dummies dummy dump dumped dumps dune dunes dungeon dungeons
    dunk dunno duped duplex duplicate duress dusk dusted duvet dwarf dwarfs dwarves dwell dwellers
    dwindled dyed dyes dyke dynamics dynamite dynamo dynasties dynasty dysfunctional dyslexia
    eager eagerly earbuds earliest earmarked earner earners earns earphones earthly earthquakes
    earths earthy eased eases easiest eastbound easterly eastward eater eaters eats eccentric
    echelon echoed echoes eclipsed economies economist economists ecosystem ecosystems ecstasy
    eczema edema edged edges edgy edict edifice editorial editorials editors edits educate
    educator educators eels eerie effected efficacy efficiencies efficiently effortlessly
    egalitarian eggplant egos egregious eighteen eighteenth eighties eighty eject ejected
    elaborate elapsed elbow elbows elders eldest elect elective elector electoral electorate
    electors electrician electrified electrode electrodes electrolyte electrolytes electrons
    elects elegance elegant elegantly elemental elephants elevate elevator elevators eleven
    eleventh elicit elites elitist eloquent eloquently elusive elves emailed embark embarked
    embarrass embarrassed embassies embed embedded embellished emblem emblems embodied embodies
    embody embossed embraced embraces embroidered embroidery embroiled embryo embryonic embryos
    emerge emergence emergencies emergent emerges emeritus emigrants eminence eminent emit emits
    emitted emoji emojis empathy emperors emphasize empires employ employs empower empowered
    empowers empress emptied emulate emulator enabled enables enact enacted enamel encased
    enchanted encircled enclave enclosed enclosure enclosures encode encoded encompass encompassed
    encompasses encountered encounters encourages encrypted encyclopedia endanger endangered
    endeavor endeavors endemic endlessly endocrine endorse endorsed endorses endowed endurance
    endure endured endures energies enforce enforced enforcer engages engineered engraved engulfed
    enhance enhanced enhances enigma enjoys enlarge enlarged enlighten enlightened enlist enlisted
    enquiries enquiry enraged enrich enriched enroll enrolled ensembles enshrined ensign enslaved
    ensued ensues ensured ensures entail entailed entails entangled enters entertain entertained
    entertainer entertainers enthusiasm enthusiast enthusiasts entice entirety entourage entrances
    entrant entrants entrenched entrepreneur entrepreneurial entrepreneurs entries entropy
    entrusted envelope enveloped envelopes envious environmentalist environmentalists envisaged
    envisioned envoys envy enzyme enzymes ephemeral epidemic epidemics epilepsy epilogue episodic
    epitome epoch epoxy equalizer equals equate equator equestrian equilibrium equine equinox
    equip equivalence equivalents eradicate eras erase erased eraser erasure erect erected ergo
    eroded erotica errand errands erroneous erupt erupted erupts escalate escalator escapes escort
    escorted escorts escrow esoteric espionage esquire essays essence essentials establishes
    esteem esteemed estranged estrogen estuary etched eternal ether ethereal ethic ethos etiquette
    eucalyptus eugenics eulogy euphoria euros euthanasia evacuate evade evaluate evangelicals
    evangelist evaporate evasive evenly eventual evergreen evict evicted evidenced evidences
    evident evidently evils evocative evoke evoked evokes evolutionary evolve evolved evolves
    exacerbate exaggerate exalted examined examiner examiners examines exams exceed exceeded
    exceedingly exceeds excel excelled excellence excels exceptional excerpt excerpts excesses
    excessive excessively exchanged exchanges exchequer excise excite excites exclaimed exclude
    excluded excludes excused excuses exec execs execute executes executioner executives executor
    exemplary exemplified exemplifies exempt exempted exert exerted exes exhale exhaust exhausted
    exhaustive exhibited exhibitors exhibits exile exiled exiles existent existential exited exits
    exorbitant exorcist expands expanse expansive expatriate expectancy expectant expects expedite
    expedited expel expelled expended expenditure expenditures experimented expertise expertly
    expire expired expires expiry explanatory explicit explicitly explode exploded explodes
    exploit exploited exploits exploratory explored explorers explores explosive explosives
    exponent exponential exported exporters exports expose exposes exposures expresses expressive
    expressly expressway exquisite exquisitely extant extends extensively exterior extinct
    extinguish extinguished extinguisher extract extracted extracts extracurricular
    extraordinarily extras extraterrestrial extravagant extravaganza extremes extremist extremists
    exuberant eyeball eyeballs eyebrow eyebrows eyed eyelashes eyelid eyelids eyeliner eyesight
    fable fables fabric fabrics fabulous facade facelift facet faceted facets facial facilitate
    facsimile factored factories factual faculties fade faded fades faggot faggots fags faint
    fainted faintly fairer fairest fairies fairs fairway fairy faithfully faiths faked fakes
    falcons fallacy fallout falsehood falsely falsified famed familial famine fanatics fanboy
    fancied fancies fandom fanfare fangs fantasies faraway farce fared farewell farmed farmhouse
    farmland fart farther farthest farts fascist fascists fashioned fashions fasten fastened fatal
    fated fatherland fathom fatigue fatigued fats fatter fatty faucet faults faulty fauna
    favorably favored favorites favors fawn feared fearsome feast feasts feat feather feathered
    feathers feats fecal feces feeble feeder feeders feeds feisty feline fellows fellowships felon
    felonies felons felony feminine feminist feminists femur fenced fences fend fender fennel
    feral fermented ferns ferocious ferries fertile fertilizer fertilizers fervent fervor
    festivals festive fetal fetch fetched fetish fetus feud feudal fewest fiasco fiber fiberglass
    fibers fibrous fickle fictional fictitious fiddle fiduciary fielded fielder fieldwork fiend
    fierce fiercely fiery fiesta fife fifteenth fifths fifties figs figurative figuratively
    figurines filler fillers fillet fills filly filmed filmmaker filmmakers filtered filters filth
    filthy finale finalist finalists financed finances financier fined finely finer fines finesse
    fingered fingernails fingerprint fingerprints fingertips finisher finishers finishes finite
    fins firearm firearms fireball firefighter firefighters fireman firemen fireplace fireplaces
    firepower firestorm firewood firework firmer firmly firsthand firstly firsts firth fished
    fisheries fisherman fishermen fishers fishery fishes fishy fist fists fitter fittest fives
    fixer fixes fixture fixtures fizz flack flagged flagrant flags flair flak flake flakes
    flamboyant flame flamenco flames flamingo flange flank flanked flanks flap flaps flare flared
    flares flashback flashbacks flashed flashes flashlight flashy flats flatten flattened flatter
    flattered flattery flaunt flavor flavored flavors flaw flawed flawlessly flaws flax flea fleas
    fled fledged flee fleece fleets fleshy flex flick flicker flicks flier fliers flies flimsy
    flinch fling flipped flips flirt float floats flock flocks flooded floods floored floors flop
    flopped floppy flops floral florist floss flour flourish flourished flowed flown fluctuate
    fluency fluent fluff fluffy fluids fluke flung fluorescence fluorescent fluoride flurry flush
    flushed flustered flute flutter flyer flyers foam focuses focussed fodder foes foggy foil
    foiled fold folded folder folders folds foliage folio folklore follicles follower folly fond
    fondly fonts fooled foolish foolishly fools footballer footballers footed foothills foothold
    footnote footnotes footpath footprint footprints footsteps footwear footwork forage foray
    forbade forbid forbidden forbids forcefully forcibly fore forearm forecast forecasts
    foreclosure forefathers forefront foreground forehead foreigner foreigners foremost forensic
    forensics foreplay forerunner foresee foreseen foresight forested forestry forests foreword
    forfeit forfeited forfeiture forgave forge forged forgery forgets forgiven forgives forgo fork
    forked forks formaldehyde formative formats formatted formulas formulate forsaken forties
    fortified fortitude fortnight forts fortunate fortunes forums forwarded forwards fossil
    fossils fostered fosters foul fouled fouls founders foundry fountain fountains fours fourteen
    fourteenth fowl foxes foxy foyer fractal fractional fracture fractured fractures fragile
    fragmented fragrance fragrant frail framed frames franc francs frankly frat fraternal frauds
    fraudulent fraught fray freak freaked freaks freaky freckles freebies freed freedman freedoms
    freehold freelance freelancer freer frees freestyle freeway freeze freezer freezes freight
    freighter frenzy frequencies frequented fresco fresher freshly freshman freshmen freshwater
    fret friar friars fridge fried friendlies friendships fries frigate fright frighten frightened
    frigid fringe fringes frivolous frog frogs frontage frontal fronted frontier frontiers fronts
    frosted frosty frown frowned froze fructose frugal fruits frustrate fryer fucker fuckers fucks
    fudge fueled fuelled fuels fugitive fugitives fulfil fulfill fulfilled fulfills fullback
    fullest fumble fumbled fumes functioned fundamentalist fundamentals funerals fungal fungi
    fungus funky funnel funnier funniest furious furnace furnaces furnish furnished furry furs
    furthest fury fuse fused fuselage fuses fuss fussy futile futures fuzz fuzzy
    """
}
