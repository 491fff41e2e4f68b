-- Words of languages that the database's texts or questions may be in, apart by blanks.
create table recall.word_list (
    name text primary key check (length(name) between 1 and 200),
    language text not null check (length(language) between 1 and 200),
    words text not null
);

comment on table recall.word_list is
'Words for recall.learn_words, in all a language some thousand: of a word''s vector the mean of its'
' language''s is taken.';

-- Words of all products: whoever may read anything sees them.
grant select on recall.word_list to recall_reader;
grant insert, update, delete on recall.word_list to recall_admin;

-- SCOWL 2020.12.07, sizes 10 to 35, Copyright 2000-2018 Kevin Atkinson (see NOTICE).
insert into recall.word_list (name, language, words) values ('english', 'en', '
abilities ability able about above absence absolute absolutely abuse academic accept acceptable
accepted accepting accepts access accessible accident accidental accidentally accord accorded
according accordingly accords account accounts accuracy accurate achieve achieved achieves
achieving acquire acquired acquires acquiring across act acted acting action actions active
activities activity acts actual actually add added adding addition additional address addressed
addresses addressing adds adequate adjust administration admit admits admitted admittedly
admitting adopt adopted adopting adopts advance advanced advances advancing advantage advantages
advertise advertised advertises advertising advice advise advised advises advising affair affairs
affect affected affecting affects afford afraid after afternoon afterwards again against age
agency ages ago agree agreed agreeing agreement agrees ahead aid aim aimed aiming aims air alarm
album algorithm algorithms alias alive all allow allowed allowing allows almost alone along
already also alter altered altering alternate alternative alternatively alternatives alters
although altogether always am ambiguous amount amounts amuse amused amuses amusing an analogue
analysis ancient and angle angry animal announce announcement annoy annoyed annoying annoys annual
anonymous another answer answered answering answers any anybody anyone anyplace anything anyway
anywhere apart apologies apology apparent apparently appeal appear appearance appeared appearing
appears apple application applications applied applies apply applying appreciate appreciated
appreciates appreciating approach appropriate approval approve approved approves approving
arbitrary are area areas argue argued argues arguing argument arguments arise arises arithmetic
arm army around arrange arranged arrangement arrangements arranges arranging arrive arrived
arrives arriving art article articles artificial artist as aside ask asked asking asks asleep
aspect aspects assembler assembly assistant associate associated associates associating
association assume assumed assumes assuming assumption assure assured assures assuring at ate
atmosphere attach attached attaching attachs attack attempt attempted attempting attempts attend
attended attending attends attention attitude attract attractive audience author authorities
authority authors automatic automatically automobile autumn available average avoid avoided
avoiding avoids awake award aware away awful awkward back backed background backing backs bad
badly balance ball ban band bank bar bars base based bases basic basically basing basis battery be
bear bearing bears beautiful became because become becomes becoming bed been before beforehand
began begin beginning begins begun behalf behave behind being believe believed believes believing
belong belongs below benefit benefits besides best bet bets better betting between beyond bid
bidding bids big bigger biggest bill binary bind binding binds biology bit bite bites biting bits
bitten bizarre black blame blank block blow blue board boards boat bodies body book books boot
bore borne borrow borrowed borrowing borrows both bother bothered bothering bothers bottle bottom
bought bound box boxes boy bracket brackets branch branches brand breach break breaking breaks
bridge brief briefly bright bring bringing brings broadcast broadcasting broadcasts broke broken
brother brought brown bucket budget buffer bug bugs build building buildings builds built bulk
bulletin buried buries bury burying bus business busy but button buy buying buys by byte bytes
calculate calculation calculations call called calling calls came campaign can candidate cannot
capable capacity capital captain car card cardboard cards care careful carefully cares carried
carries carry carrying case cases cassette cat catch catches catching categories category caught
cause caused causes causing cease cell cent central century certain certainly chain chair chairman
chance chances change changed changes changing channel channels chaos chapter char character
characters charge charged charges charging chars cheap cheaper cheapest check checked checking
checks chemical child children chip chips choice choose chooses choosing chose chosen church
circle circuit circulation circumstance circumstances citizen city claim claimed claiming claims
clarify class classes clean clear cleared clearer clearest clearing clearly clears clever clock
close closed closely closer closes closest closing club clue code coded codes coding coffee cold
collapse collect collected collecting collection collects college colleges column combination
combinations combine combined combines combining come comes coming command commands comment
commented commenting comments commercial commission commitment committee common commonly
communicate communication communications community company comparable comparatively compare
compared compares comparing comparison compatibility compatible competition compiler complain
complained complaining complains complaint complaints complete completed completely completes
completing complex complexity complicate complicated complicates complicating component components
compose composed composes composing composition comprehensive compromise compulsory compute
computed computer computers computes computing concept concern concerned concerning concerns
conclusion concrete condition conditions conference confident confirm confirmed confirming
confirms confuse confused confuses confusing confusion connect connected connecting connection
connections connects consequence consequences consequently consider considerable considerably
consideration considered considering considers consist consistency consistent consists constant
constraint constraints construct consumption contact contain contained containing contains content
contents context continually continuation continue continued continues continuing continuous
continuously contract contrary contrast contribute contribution contributions control controlled
controlling controls convenient convention conventional conventions conversation convert convince
convinced convinces convincing cope copied copies copy copying core corner corners correct
corrected correcting correction correctly corrects corrupt corrupted corrupting corrupts cost
costing costs could council count counted counter counting country counts county couple course
courses court cover covered covering covers crash crashed crashes crashing crazy create created
creates creating creation creature credit crisis crisp crisps critical criticism cross cry cs
culture cumming cums cup cure curious current currently cursor customer cut cuts cutting cycle
cycles daily damage damaged damages damaging danger dangerous dare dark data database date dated
dates dating datum day days dead deal dealing deals dealt dear death debate decade decent decide
decided decides deciding decision decisions declare declared declares declaring decrease dedicate
dedicated dedicates dedicating deduce deem deemed deeming deems deep deeply default define defined
defines defining definite definitely definition definitions definitive degree degrees delay delete
deleted deletes deleting deliberate deliberately deliver delivered delivering delivers delivery
demand demands democratic demonstrate demonstration department depend depended depending depends
depth derive derived derives deriving describe described describes describing description
descriptions design designed designing designs desirable desire desired desires desiring desk
desperate despite destroy destroyed destroying destroys detail detailed detailing details detect
detected detecting detects determine determined determines determining develop developed
developing development develops device devices devote devoted devotes devoting dictionary did die
died dies differ difference differences different differently difficult difficulties difficulty
digit digital digits dinner direct directed directing direction directions directly director
directory directs dirty disadvantage disagree disappear disappeared disappearing disappears
disaster disc discipline discount discourage discouraged discourages discouraging discover
discovered discovering discovers discs discuss discussed discusses discussing discussion
discussions disk dislike display displayed displaying displays distance distant distinct
distinction distinctly distinguish distribute distributed distributes distributing distribution
district disturb disturbed disturbing disturbs ditto divide divided divides dividing division do
document documentation documented documenting documents doe does dog doing dollar domain done door
doors double doubt doubtful down dozen dozens drastic draw drawing drawn draws dream drew drink
drive driven driver drivers drives driving drop dropped dropping drops drove dry dubious due dumb
dump during duty dying each earlier earliest early earth ease easier easiest easily east easy eat
eaten eating eats economic economy edge edit edited editing edition editor editors edits education
educational effect effective effectively effects efficient effort efforts eight either elect
elected electing election electric electronic electronics elects element elements elevator else
elsewhere embarrass embarrassed embarrasses embarrassing emergency emphasis employee empty enable
enables encounter encountered encountering encounters encourage encouraged encourages encouraging
end ended ending ends enemy engineer engineered engineering engineers enjoy enormous enough ensure
ensured ensures ensuring enter entered entering enters entire entirely entitle entitled entitles
entitling entity entrance entries entry environment equal equally equipment equivalent eraser err
error errors escape especially essential essentially establish established establishes
establishing establishment estimate even evened evening evenings evens event events eventually
ever every everybody everyone everything everywhere evidence exact exactly examine examined
examines examining example examples excellent except exception exceptions excess excessive
exchange exclude excluded excludes excluding exclusive excuse execute executed executes executing
exercise exist existed existence existing exists expand expanded expanding expands expansion
expect expected expecting expects expense expensive experience experienced experiences
experiencing experiment experimental experiments expert experts explain explained explaining
explains explanation explicit express expressed expresses expressing expression extend extended
extending extends extension extensive extent external extra extract extreme extremely eye eyes
face facilities facility fact factor factors facts fail failed failing fails failure fair fairly
faith fall fallen falling falls false familiar family famous fan fancy far farm farther farthest
fashion fast faster fastest fatal fate father fault faults fear feasible feature features fed
federal feed feedback feeding feeds feel feeling feels feet fell felt few fewer fewest field
fields fight figure figures file filed files filing fill filled filling fills film final finally
financial find finding finds fine finger fingers finish finished finishes finishing finite fire
firm firmly first firstly fiscal fish fishes fit fits fitted fitting five fix fixed fixes fixing
flag flash flashed flashes flashing flat flew flexible flied flies flight float floated floating
floats floor flow flown fly flying folk folks follow followed following follows food foot for
force forced forces forcing foreign forever forget forgets forgetting forgot forgotten form formal
format formed former forming forms forth forthcoming fortunately fortune forward found four fourth
fraction frame free freedom freely french frequent frequently fresh friend friendly friends fries
from front fry full fully fun function functions fund fundamental fundamentally funds funny
further furthest future gain gained gaining gains game games gap garbage garden gas gasoline
gather gave general generally generate generated generates generating generation genuine get gets
getting girl give given gives giving glad glass global go goes going gone good goods got gotten
government governor gradually graduate grand grands grant granted granting grants graph graphic
graphics grateful grave great greater greatest greatly green grew grind grinding grinds gross
grosses ground grounds group groups grow growing grown grows growth guarantee guaranteed
guaranteeing guarantees guard guess guessed guesses guessing guide gun guy habit habits hack had
hair half hall hand handed handing handle handled handles handling hands handy hang hanged hanging
hangs happen happened happening happens happily happy hard harder hardest hardly hardware harm
harmful harmless has hat hate have having he head headed header heading heads health healthy hear
heard hearing hears heart heat heavily heavy held hell hello help helped helpful helping helps
hence her here hereby herself hes hid hidden hide hides hiding high higher highest highly hill him
himself hint hints his historical history hit hits hitting hold holding holds hole holes holiday
holidays home honest hope hoped hopefully hopes hoping horrible horse horses hospital host hot
hotel hour hours house how however huge human hundred hundreds hung hunt hurry husband ice idea
ideal ideas identical identify identity if ignore ignored ignores ignoring ill illegal image
images imagination imagine immediate immediately impact implement implemented implementing
implements implication implications implied implies imply implying importance important
importantly impose imposed imposes imposing impossible impression improve improved improvement
improvements improves improving in inability inadequate inch inches incident incidentally incline
inclined inclines inclining include included includes including income incompatible incomplete
inconsistent inconvenience incorrect increase increased increases increasing indeed independent
independently index indicate indicates indication individual individually individuals industrial
industry inevitably inferior infinite influence info inform information informed informing informs
initial initially initials inner innocent input inputs inputted inputting insert inserted
inserting inserts inside insist insisted insisting insists install installed installing installs
instance instant instantly instead institution institutions instruction instructions insurance
integer integers integral intelligence intelligent intend intended intending intends intention
interact interest interested interesting interests interface internal international interpret
interpretation interpreted interpreting interprets interval intervals intervention into introduce
introduced introduces introducing introduction invalid invariably invent invented inventing
invents investigate invisible invitation invite invited invites inviting involve involved involves
involving irrelevant irritate irritated irritates irritating is isolate isolated isolates
isolating issue issued issues issuing it item items its itself job jobs join joined joining joins
joint joke joy judge jump jumps junk just justification justified justifies justify justifying
keen keep keeping keeps kept key keyboard keys kid kill killed killing kills kind kindly kinds
king knew knock knocked knocking knocks know knowing knowledge known knows label labels laboratory
lack lacked lacking lacks ladies lady lain land landed landing lands language languages large
largely larger largest last lasts late later latest latter law laws lay layout lazy leach lead
leaded leader leading leads leaf learn learning learns least leave leaved leaves leaving lecture
lectures led left leg legal legally legs lend length less lesser lesson lessons let lets letter
letters letting level levels liable libraries library lie lied lies life lifetime lift light
lights like liked likely likes likewise liking limit limited limiting limits line linear lines
link linked linking links list listed listen listing lists literally literature little live lived
lives living load loaded loading loads loan local location locations lock locked locking locks log
logged logging logic logical logs long longer longest look looked looking looks loop loose lorries
lorry lose loses losing loss lost lot lots loudly love low lower lowest luck lucky lunch lying
machine machines mad made magic magnetic magnitude mail main mainly maintain maintained
maintaining maintains major majority make makes making man manage managed manager manages managing
manipulation manner manual manuals many map march mark marked market marking marks marriage marry
mass massive master match matches material materials mathematical mathematics matter matters
maximum may maybe me mean meaning meaningful meaningless meanings means meant measure measured
measures measuring mechanic mechanics mechanism media medical medium mediums meet meeting meetings
meets member members membership memory men mention mentioned mentioning mentions mere merely merit
merits mess message messages messy met metal method methods middle midnight might mile miles
military million millions mind minded minding minds mine minimal minimum minor minority minute
minutes mislead misleading misleads misled miss missed misses missing mistake mistaken mistakes
mistaking mistook misunderstand misunderstanding misunderstands misunderstood misuse mix mixed
mixes mixing mod mode model models modern modified modifies modify modifying moment money monitor
month months moral more morning mornings most mostly mother motion mouth move moved movement
movements moves movie moving much multiple music must my myself mysterious naive name named namely
names naming nasty nation national natural naturally nature naughty near nearby nearer nearest
nearly necessarily necessary necessity neck need needed needing needs negative neither nervous net
network networks never nevertheless new news next nice nicer nicest night nine no nobody noise
noisy none nonsense nor normal normally north not note noted notes nothing notice noticed notices
noticing notify noting novel now nowadays nowhere numb number numbers numbest numerical numerous
obey object objected objecting objection objections objects obscure observation observe observed
observes observing obtain obtained obtaining obtains obvious obviously occasion occasional
occasionally occasions occupied occupies occupy occupying occur occurred occurring occurs odd odds
of off offer offered offering offers office officer offices official often oh oil old older oldest
omit omits omitted omitting on once one ones only onto open opened opening opens operate operated
operates operating operation operations operator operators opinion opinions opportunities
opportunity oppose opposed opposes opposing opposite opposition option optional options or order
ordered ordering orders ordinary origin original originally other others otherwise ought our ours
ourselves out outer output outside over overall owe owed owes owing own owner owners pack package
packages packet page pages paid pain painful pair pairs paper papers paragraph parallel parent
park part partial partially particular particularly parties partly parts party pass passed passes
passing past patch path patient pattern patterns pause pay payed paying pays peace peak peculiar
pen people per perfect perfectly perform performance performed performing performs perhaps period
permanent permanently permission permit permits permitted permitting person personal personally
persons persuade persuaded persuades persuading petrol phase phenomenon philosophy phone phrase
phrases physical pi pick picked picking picks picture pictures piece pieces pile pint pipe place
placed places placing plain plan plane planet planned planning plans plant plastic play played
playing plays plea pleasant please pleased pleases pleasing plenty plot plots plug plus pocket
poem poet point pointed pointing pointless points police policies policy political poll pool poor
pop popular population port position positions positive possibilities possibility possible
possibly post posted posting postmaster posts potential potentially pound pounds power powerful
powers practical practically practice precise precisely prefer preferable preferably preference
preferred preferring prefers preparation prepare prepared prepares preparing presence present
presented presenting presents preserve president press pressed presses pressing pressure
presumably presume pretty prevent prevented preventing prevents previous previously price prices
primary prime primitive principle principles print printed printer printers printing printout
prints prior private probably problem problems procedure process processed processes processing
processor processors produce produced produces producing product production products professional
program programmed programmer programmers programming programs progress project projects promise
promised promises promising prompt promptly prone proof proper properly properties property
proportion proposal propose proposed proposes proposing prospect protect protected protecting
protection protects protest prove proved proves provide provided provides providing proving public
publication publicity publicly publish published publishes publishing pull pulled pulling pulls
punctuation puncture purchase pure purely purpose purposes push pushed pushes pushing put puts
putt putted putting putts qualified qualifies qualify qualifying quality quantities quantity
quarter question questions queue quick quicker quickest quickly quiet quietly quit quite quits
quitting quote quoted quotes quoting race radio rain raise raised raises raising ran random
randomly range rapid rapidly rare rarely rate rates rather raw re reach reached reaches reaching
react reaction read readable reader readers readily reading reads ready real reality really reason
reasonable reasonably reasons recall receive received receives receiving recent recently reception
recognition recommend recommendation recommended recommending recommends record recorded recording
records recover recovered recovering recovers red reduce reduced reduces reducing reduction
redundant refer reference references referred referring refers reflect reflected reflecting
reflection reflects refuse refused refuses refusing regard regarded regarding regardless regards
region register registered registering registers regret regular regularly regulation regulations
reject rejected rejecting rejects relate related relates relating relation relationship relative
relatively release released releases releasing relevance relevant reliable religion religious
reluctant rely remain remained remaining remains remark remarks remember remembered remembering
remembers remind reminded reminding reminds remote remotely removal remove removed removes
removing repair repeat repeated repeatedly repeating repeats replace replaced replacement replaces
replacing replied replies reply replying report reported reporting reports represent
representation representative represented representing represents reproduce request requested
requesting requests require required requirement requirements requires requiring research reserve
reserved reserves reserving resident resolution resort resource resources respect respectively
respects respond response responses responsibility responsible rest restart restore restored
restores restoring restrict restricted restricting restricts result resulted resulting results
retain return returned returning returns reveal revealed revealing reveals reverse review rewrite
rid ridding ride ridiculous rids right rights ring rise risk river road role roll room rooms root
rough roughly round route routine row rubber rubbish rule rules run running runs rush sad sadly
safe safely safer safest safety said saint sake sale sales same sample sat satisfied satisfies
satisfy satisfying save saved saves saving saw say saying says scale scan scene scheme school
schools science sciences scientific score scores scrap scratch screen screens script search
searched searches searching season second secondary secondly seconds secret secretary section
sections secure security see seeing seek seeking seeks seem seemed seeming seems seen sees select
selected selecting selection selects self sell selling sells seminar send sending sends senior
sense sensible sensibly sensitive sent sentence sentences separate separately sequence sequences
serial series serious seriously serve served server serves service services serving session
sessions set sets setting settle settled settles settling seven several severe severely sex shall
shame shape share shared shares sharing sharp she sheet shelf shell shift ship shoot shop shopped
shopping shops short shortage shorter shortest shortly should show showed showing shown shows shut
shuts shutting side sides sight sign signal signals signed significance significant significantly
signing signs silly similar similarly simple simpler simplest simply simultaneous simultaneously
since sincerely single sit site sites sits sitting situation situations six size sizes skill
skills sleep slight slightly slip slow slower slowest slowly small smaller smallest smile smooth
so social society soft software sold solely solid solution solutions solve solved solves solving
some somebody somehow someone someplace something sometime sometimes somewhat somewhere son soon
sooner soonest sophisticate sophisticated sophisticates sophisticating sorry sort sorted sorting
sorts sought sound sounded sounding sounds source sources south southern space spaces spare speak
speaker speakers speaking speaks special specially specific specifically specified specifies
specify specifying speech speed spell spelling spells spend spending spends spent spirit spite
split splits splitting spoke spoken spot spots spotted spotting spread spreading spreads spring
square stable staff stage stages stand standard standards standing stands start started starting
starts state stated statement statements states stating station stations statistic statistical
statistics status stay stayed staying stays steal step stick sticking sticks still stock stone
stones stood stop stopped stopping stops storage store stored stores storing story straight
straightforward strange strategy stream street strength strict strictly strike strikes striking
string strings strong strongly struck structure structures stuck student students studied studies
study studying stuff stupid style subject subjects submit submits submitted submitting subsequent
subset substantial substitute subtle succeed success successful successfully such sudden suddenly
suffer suffered suffering suffers suffice sufficient sufficiently sugar suggest suggested
suggesting suggestion suggestions suggests suit suitable suitably suited suiting suits sum summary
summer sun superior supervisor supplied supplies supply supplying support supported supporting
supports suppose supposed supposedly supposes supposing sure surely surface surprise surprised
surprises surprising survey survive survived survives surviving suspect suspected suspecting
suspects suspend suspended suspending suspends suspicion switch switched switches switching symbol
symbols syntax system systems table tables take taken takes taking talk talked talking talks tank
tanks tape tapes target task tasks taste taught tax tea teach teacher teaches teaching team
technical technique techniques technology tedious teeth telephone television tell telling tells
temperature temporarily temporary ten tend tendency tends term terminal terminals terminology
terms terribly test tested testing tests text than thank thanks that the their them themselves
then theoretical theory there thereby therefore these they thin thing things think thinking thinks
third this thoroughly those though thought thoughts thousand thousands threat three threw through
throughout throw throwing thrown throws thus ticket tickets tie tied ties tight till time timed
times timing tin title titles to today together token told tomorrow tonight too took tooth top
topic topics total totally touch touched touches touching toward towards town trace track tracks
traditional traffic train trained training trains transfer transferred transferring transfers
translate translated translates translating translation transport trap trapped trapping traps
trash travel treat treated treating treatment treats tree trees trial trick tried tries trip
trivial trouble truck trucks true truly trunk trust trusted trusting trusts truth try trying tune
turn turned turning turns twelve twenty twice two tying type typed types typical typing ugly
ultimate ultimately unable unacceptable unaware uncertain unclear under undergraduate
undergraduates underneath understand understanding understands understood unfortunate
unfortunately unhappy uniform unique unit unite units universal universities university unknown
unless unlike unlikely unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable
until unusual unwanted up update updated updates updating upon upper upset upsets upsetting
upwards us usage use used useful useless user users uses using usual usually utility utterly
vacation vacations vague vaguely valid validity valuable value values van vans variable variables
variation varied varies variety various vary varying vast vastly vector version versions very via
vice video view views virtually virtue visible vision visit vital voice volume vote votes wait
waited waiting waits walk walked walking walks wall walls want wanted wanting wants war warm warn
warned warning warns was wash waste wasted wastes wasting watch watched watches watching water way
ways we weapon wear wearing wears weather week weekend weeks weight weird welcome welcomed
welcomes welcoming well went were west western what whatever whatsoever wheel wheels when whenever
where whereas whereby wherever whether which while whilst white who whoever whole whom whose why
wide widely wider widespread widest wife wild will willed willing wills win wind window windows
wine winning wins winter wire wise wish wished wishes wishing with withdraw within without woman
women won wonder wondered wonderful wondering wonders wooden word worded wording words wore work
worked worker workers working works world worn worried worries worry worrying worse worst worth
worthwhile worthy would write writer writes writing written wrong wrote year years yellow yes
yesterday yet you young your yours yourself zero afterward among analog apologize backwards
behavior catalog center color colors defense favor favorite flavor gray judgment labeled labeling
labor learned organization organize organized organizes organizing realize realized realizes
realizing recognize recognized recognizes recognizing rumor spelled aardvark abandon abandoned
abandoning abandons abbreviate abbreviated abbreviates abbreviating abbreviation abbreviations
abide abnormal abnormally abolish abolished abolishes abolishing abolition abort aborted aborting
abortion aborts abroad absent absorb absorbed absorbing absorbs abstract abstraction absurd abused
abuses abusing abusive abysmal academics accelerate accent accents acceptance accessed accesses
accessing accidents accommodate accommodation accompanied accompanies accompany accompanying
accomplish accomplished accomplishes accomplishing accordance accountant accountants accounted
accounting accumulate accumulated accumulates accumulating accurately accusation accusations
accuse accused accuses accusing accustom accustomed accustoming accustoms ace achievement
achievements acid acknowledge acknowledged acknowledges acknowledging acorn acoustic acquaintance
acquisition acronym acronyms activate activated activates activating actively actor actors acute
adapt adaptation adapted adapting adapts addict addicted addicting addictive addicts additionally
additions adequately adhere adhered adheres adhering adjacent adjective adjusted adjusting
adjustment adjustments adjusts administer administered administering administers administrative
admirable admiration admire admission adoption adult adults advantageous advent adventure
adventures adventurous adverse adversely advert advertisement advertisements adverts advisable
adviser advisers advisory advocate advocated advocates advocating aerial aesthetic aesthetically
affection aforementioned afternoons aged agenda agent agents aggressive agony agreements
agricultural aided aiding aids aircraft airport akin alarmed alarming alarms alas albeit albums
alcohol alcoholic alert algebra algebraic aliases alien aliens align aligned aligning alignment
aligns alike allegation allegations allege alleged allegedly alleges alleging allergic alleviate
alliance allies allocate allocated allocates allocating allocation allocations allowable allowance
allowances ally alongside aloud alpha alphabet alphabetic alphabetical alteration alterations
amateur amaze amazed amazes amazing amazingly ambassador amber ambient ambiguities ambiguity
ambitious amend amended amending amendment amends amp ample amplifier amusement anagram analogous
analogy analyses analyst anarchy anatomy ancestor ancestors anecdote anecdotes angel angels anger
angles anguish animals anniversary announced announcements announces announcing annoyance annually
anomalies anomaly anorak anoraks anthology anticipate anticipated anticipates anticipating
anticipation antidote antique antisocial anxious anyhow apathetic apathy apostrophe appalled
appalling appallingly apparatus apparatuses appealed appealing appeals appearances append appended
appending appendix appends applause applicable applicant applicants appoint appointed appointing
appointment appointments appoints appraisal appreciation approached approaches approaching
appropriately approximate approximately approximation apt arbitrarily arc arcade arcane arch
archaic architecture archive archived archives archiving arena arguable arguably arisen arising
armed arming arms arose array arrays arrest arrested arresting arrests arrival arrogance arrogant
arrow arrows artificially artistic artists arts ascend ascended ascending ascends ash ashamed
ashcan ashes ass assault assemble assembled assembles assembling assert asserted asserting
assertion asserts assess assessed assesses assessing assessment asset assets assign assigned
assigning assignment assignments assigns assist assistance assisted assisting assists associations
assort assorted assorting assorts assumptions asterisk asterisks astronomer astronomers astronomy
asynchronous atheism atheist atheists atlas atmospheric atom atomic atoms atrocities atrocity
attachment attacked attacking attacks attain attendance attendant attentions attitudes attorney
attorneys attracted attracting attraction attracts attribute attributed attributes attributing
audible audiences audio aunt authentic autobiography automate automated automates automating
automobiles availability await awaited awaiting awaits awarded awarding awards awareness awfully
axes axiom axioms axis babies baby backbone backgrounds backlog backspace backward bacteria
bacterium badge baffle baffled baffles baffling bag baggage bags bake baked bakes baking balanced
balances balancing ballet ballot balls banal banana bananas bands bandwagon bandwidth bang
bankrupt banks banned banner banning bans bare barely bargain bark barked barking barks baroque
barred barrel barrier barriers barring barrister barristers basement bash bashed bashes bashing
basics basket bass basses bastard bastards bat batch bath bathroom baths batteries battle baud bay
beach beam bean beans beard bearded bearding beards beast beasts beat beaten beating beats
beautifully beauty bedroom beds beef beer beers beg beginner beginners behaved behaves behaving
beings belief beliefs believable believer believers bell bells belonged belonging beloved belt
bench bend bending bends beneath beneficial bent beside beta beware bias biased biases biasing
bible biblical bicycle bicycles bigot bigoted bigotry billfold billion billions bills bin
biochemistry biography biological biologist biologists bird birds birth birthday biscuit biscuits
bishop bitmap bitter blackboard blackmail blacks blade blades blamed blames blaming blanket blanks
blast blasted blasting blasts blatant blatantly bless blessed blesses blessing blew blind blindly
blink bliss blob blocked blocking blocks blood bloody blowing blown blows blues blurb boats bob
bobs bog bogged bogging boggle boggles bogs bogus boil boiled boiling boils bold bolt bomb bombed
bombing bombs bond bone bones bonus booked booking booklet bookshop bookshops bookstore boom boost
boots border borderline bored boredom bores boring born boss bottles bounce boundaries boundary
bounds bout bow bowl boys bracketed bracketing brain brains brake brakes branded branding brands
brass brave bread breakdown breakfast breath breathe breathed breathes breathing bred breed
breeding breeds breeze brethren brick bricks bridges brigade brighter brightest brightly
brightness brilliant brilliantly broad broadly brothers browse browsed browses browsing brush
brutal bubble buck bucks buffered buffering buffers bugger buggers bulb bulbs bull bullet bullets
bump bunch bundle burden bureaucracy burn burned burning burns burnt burst bursting bursts buses
bush businesses bust butter buttons buyer buyers bye bypass cabbage cabinet cable cabled cables
cabling caffeine caf cage cake cakes calculated calculates calculating calculator calculus
calendar caller calm cam camera cameras camp campaigned campaigning campaigns camps campus cancel
cancels cancer candidates canonical cans cant cap capabilities capability capitalism capitalist
capitals caps capture captured captures capturing carbon cared career careers careless caring
carpet carriage carrier carrot carrots cars cartoon cartoons cartridge cartridges cased cash
casing cassettes cast casting castle casts casual catastrophic categorically cater catered
catering caters cathedral catholic cats cattle causal causality caution cave caveat ceased ceases
ceasing ceiling celebrate celebrated celebrates celebrating celebration cells cellular censor
censored censoring censors censorship centrally centuries ceremony certainty certificate chains
chairs chalk challenge challenged challenges challenging chamber champagne champion chancellor
changeover chaotic chap chapel chaps chapters characteristic characteristics charitable charities
charity charm charmed charming charms chart charter charts chase chased chases chasing chat chats
chatted chatting cheaply cheat cheated cheating cheats checker cheek cheer cheerful cheers cheese
chemicals chemist chemistry chemists chess chest chestnut chew chewed chewing chews chicken
chickens chief childhood childish chocolate choices choir chop chopped chopping chops choral chord
chorus chuck chucked chucking chucks chunk chunks churches cider cigarette cinema circa circles
circuitry circuits circular circulate circulated circulates circulating cite cited cites cities
citing citizens civil civilian clarification clarified clarifies clarifying clarity clash clashes
classed classic classical classics classification classified classifies classify classifying
classing clause clauses cleaned cleaner cleaners cleanest cleaning cleanly cleans clearance
cleverer cleverest clich click client clients cliff climate climb climbed climbing climbs clinic
clinical clip clipped clipping clips clique clocks clog clone clones closet closure cloth clothe
clothed clothes clothing cloud clouds clubs clues clumsy cluster clusters coach coal coarse coast
coat coats cobbler cobblers coherent coin coincide coincidence coined coining coins coke
collaboration collapsed collapses collapsing collar collate collated collates collating colleague
colleagues collections collective colon colony columns combat comedy comfort comfortable
comfortably comic comics comma commandment commandments commas commence commentary commentator
commentators commercially commissioned commissioning commissions commit commitments commits
committed committees committing commodity commons communal communicated communicates communicating
communism communist communists communities compact companies companion comparative comparisons
compassion compel compelled compelling compels compensate compensation compete competed competence
competent competes competing competitive competitor competitors compilation compile compiled
compilers compiles compiling complacent complement complementary completeness completion
complication complications compliment comply composer composers composite compound comprehend
comprehensible comprehension compress compressed compresses compressing compression comprise
comprised comprises comprising compulsion computation computational con concatenate concatenated
concatenates concatenating conceal concealed concealing conceals concede conceivable conceivably
conceive conceived conceives conceiving concentrate concentrated concentrates concentrating
concentration conception concepts conceptual concert concerto concerts concise conclude concluded
concludes concluding conclusions concur concurrently condemn condemnation condemned condemning
condemns condense condensed condenses condensing conditional conditioned conditioning condom
condone conduct conducted conducting conductor conducts conferences confess confidence
confidential confidentiality configuration configurations configure configured configures
configuring confine confined confines confining confirmation conflict conflicted conflicting
conflicts conform confront confronted confronting confronts congest congested congesting
congestion congests congratulate congratulations conjecture conjunction connector connotation
connotations conscience conscious consciously consciousness consecutive consensus consent
consented consenting consents consequent conservation conservative conservatives considerate
considerations consisted consistently consisting consolation console conspicuous conspiracy
constantly constants constituency constituent constituents constitute constitutes constitution
constitutional constrain constrained constraining constrains constructed constructing construction
constructions constructive constructs consult consultancy consultant consultants consultation
consulted consulting consults consume consumed consumer consumes consuming contacted contacting
contacts container contemplate contemplated contemplates contemplating contemporary contempt
contend contention contentious contest contexts continent continental continual continuations
continuity continuum contour contraception contracted contracting contracts contradict
contradicted contradicting contradiction contradictory contradicts contravention contributed
contributes contributing contributor contributors contrive contrived contrives contriving
controller controllers controversial controversy convenience conveniently conversations converse
conversely conversion conversions converted converter converting converts convey convict convicted
convicting conviction convictions convicts convincingly cook cooked cookie cookies cooking cooks
cool cooled cooling cools cooperate cooperation coordinate coordinates coordination coped copes
coping copper copyright corn corporate corporation corpse corpses corrections correlate
correlation correspond corresponded correspondence correspondent corresponding corresponds
corridor corruption cosmic cosmology costed costly cotton cough councils counsel counsels
counterexample counterpart counterparts countless countries countryside coupled couples coupling
courage courier courtesy courts cousin coverage cow cows crack cracked cracking cracks craft cramp
cramped cramping cramps crap crass crawl crawled crawling crawls cream creative creator creatures
credibility credible credits creed creep crew cricket cried cries crime crimes criminal criminals
criteria criterion critic criticisms critics crop crops crossed crosses crossing crossroad
crossroads crossword crowd crowded crowding crowds crown crucial crude cruel cruelty cruise
cruised cruises cruising crunch crunched crunches crunching crush crushed crushes crushing crying
cryptic crystal crystals cube cubic cuckoo cuddly cue culprit cult cultural cultures cumbersome
cumulative cunning cupboard cups cured cures curing curiosity curiously curly currency curriculum
curry curse curtain curtains curve curves custard custom customary customers customs cute cycled
cycling cyclist cyclists cylinder cynic cynical daft damn damnation damned damning damns damp
dance danced dances dancing dangerously dangers dared dares daring darkness darling dash dashed
dashes dashing databases daughter dawn daylight daytime deadline deadly deaf dealer dealers deaths
debatable debated debates debating debt debug debugged debugger debugging debugs decades decay
decimal deck declaration declarations decline declined declines declining decode decoded decodes
decoding decreased decreases decreasing deduced deduces deducing deduction deductions deed deeds
deeper deepest defaults defeat defeated defeating defeats defect defective defects defend defended
defending defends defensive deficiencies deficiency defy degenerate degradation degrade degraded
degrades degrading deity delayed delaying delays deletion delicate delicious delight delighted
delightful delighting delights delimiters delta delusion demanded demanding demented demise
democracy democratically demolish demolished demolishes demolishing demonstrated demonstrates
demonstrating demonstrations denied denies denominator denote denotes dense density dentist deny
denying departmental departments departure dependence dependent deposit depress depressed
depresses depressing depression deprive deprived deprives depriving depths deputy derange deranged
deranges deranging derivative derogatory descend descended descending descends descriptive desert
deserted deserting deserts deserve deserved deserves deserving designate designated designates
designating designer designers desktop despair desperately despise destination destine destined
destines destining destruction destructive detach detached detaches detaching detectable detection
detective detector deter determination deterrent detract devastate devastated devastates
devastating developer developers developments deviation devil devious devise devised devises
devising devoid diagnosis diagnostic diagnostics diagonal diagram diagrams dial dialect dialects
dialogue dials diameter diary dice dictate dictator dictatorship dictionaries diesel diet differed
differential differentiate differing differs dig digest digging dignity digs dilemma dim dimension
dimensional dimensions dine dined diner dines dining dip diplomatic dire directive directives
directories directors dirt disable disabled disables disabling disadvantages disagreed disagreeing
disagreement disagrees disappoint disappointed disappointing disappointment disappoints disasters
disastrous discard discarded discarding discards discharge disciplinary disclaimer disco
disconnect disconnected disconnecting disconnects discontinue discontinued discontinues
discontinuing discounts discoveries discovery discrepancy discrete discretion discriminate
discriminated discriminates discriminating discrimination disease diseases disguise disguised
disguises disguising disgust disgusted disgusting disgusts dish dishes dishonest disliked dislikes
disliking dismal dismiss dismissed dismisses dismissing disorder disposable disposal dispose
disposed disposes disposing disposition dispute disregard disrupt disruption dissertation
dissimilar distances distasteful distinctions distinctive distinguished distinguishes
distinguishing distort distorted distorting distortion distorts distract distracted distracting
distracts distress distressed distresses distressing disturbance ditch dive dived diverse
diversity divert diverted diverting diverts dives divine diving divisions divorce doctor doctors
doctrine documentary dodge dogma dogs dole dollars domestic dominant dominate dominated dominates
dominating don donate donated donates donating donation donations dons doom doomed dooming dooms
dose doses dot dots dotted dotting doubled doubles doubling doubtless doubts downhill downright
downstairs downwards draft drafted drafting drafts drag dragged dragging dragon drags drain
drained draining drains drama dramatic dramatically drank drastically drawback drawbacks drawings
dread dreaded dreadful dreading dreads dreaming dreams dreary dress dressed dresses dressing dried
dries drift drill drinking drinks drip dripped dripping drips drivel drown drowned drowning drowns
drug drugs drum drums drunk drunken drying dual duck ducks duff dug dull duly dummy dumped dumping
dumps dumpster duplicate duplicated duplicates duplicating duplication duration dust dustbin dusty
duties dynamic dynamically dynamics eager eagerly eagle ear earn earned earning earns ears eastern
eater eccentric echo echoed echoes echoing ecological ecology economical economically economics
economies edges editions editorial educate educated educates educating effectiveness efficiency
efficiently egg eggs ego egos eh eighteen eighth elaborate elderly elections electoral electorate
electrical electricity electron electronically elegant elementary elephant elephants elevators
eleven eligible eliminate eliminated eliminates eliminating elite elitist em embarrassment embed
embedded embedding embeds emerge emerged emerges emerging eminent eminently emit emotion emotional
emotionally emotions empire empirical employ employed employees employer employers employing
employment employs emptied empties emptying emulate emulation emulator emulators enabled enabling
enclose enclosed encloses enclosing encode encoded encodes encoding encouragement endings endless
endlessly enemies energy enforce enforced enforces enforcing engage engaged engages engaging
engine engines enhance enhanced enhancement enhances enhancing enjoyable enjoyed enjoying
enjoyment enjoys enlarge enlarged enlarges enlarging enlighten enlightened enlightening
enlightenment enlightens enormously entail entails enterprise entertain entertained entertaining
entertainment entertains enthusiasm enthusiastic entirety entities envelope envelopes
environmental environments envisage envisaged envisages envisaging envy epic episode episodes
equality equals equate equation equations equilibrium equip equipped equipping equips equivalents
era erase erased erases erasing ergo erroneous escaped escapes escaping esoteric essay essays
essence establishments estate estimated estimates estimating estimation eternal eternity ethic
ethical ethics ethnic etymology evaluate evaluated evaluates evaluating evaluation evenly eventual
everyday evident evidently evil evils evolution evolutionary evolve evolved evolves evolving
exaggerate exaggerated exaggerates exaggerating exam examination examiner exams exceed exceeded
exceeding exceedingly exceeds excepted excepting exceptional exceptionally excepts excessively
exchanged exchanges exchanging excite excited excitement excites exciting exclamation exclusion
exclusively excuses executable execution executive exempt exercised exercises exercising exhaust
exhausted exhausting exhaustive exhausts exhibit exhibition exit exited exiting exits exotic
expectation expectations expedition expenditure expenses experimentally experimentation
experimented experimenting expertise expire expired expires expiring expiry explanations
explanatory explicitly explode exploded explodes exploding exploit exploitation exploited
exploiting exploits exploration explore explored explores exploring explosion explosions explosive
exponential export expose exposed exposes exposing exposure expressions expressway expressways
extant extensions extensively extents externally extinction extracted extracting extraction
extracts extraneous extraordinarily extraordinary extras extremes extremist eyesight fabric faced
faces facilitate facing factories factory factual factually faculties faculty failures faint
fainter faintest fairer fairest fairness fairy faithful fake fallacious fallacy fame familiarity
families famine fans fantasies fantastic fantasy farce fare farewell farmer farmers fascinate
fascinated fascinates fascinating fascist fashionable fashioned fashioning fashions fat fathers
fatuous faucet faulty feared fearing fears feasibility feat featured featuring fee feeble feelings
fees fellow fellows female females feminist feminists fence fender fenders festival fetch fever
fiction fictional fiddle fiddled fiddles fiddling fierce fifteen fifth fifty fighter fighting
fights figured figuring filmed filming films filter filtered filtering filters filthy finals
finance finances financially findings fined finer fines finest fining fired fires firework
fireworks firing firms fished fishing fiver fizzy flagged flagging flags flame flames flaw flawed
flawing flaws fleet flesh flexibility flip flipped flipping flips flood flooded flooding floods
floors floppy flour flowed flower flowers flowing flows fluctuation fluctuations fluent fluffy
fluid flush flushed flushes flushing flute foam focus fog fold folded folder folders folding folds
follower followers fond font fonts foods fool fooled fooling foolish fools football footnote
footnotes forbade forbid forbidden forbidding forbids forcibly forecast forecasting forecasts
foreigner foreigners foreseeable forest forests forgave forgive forgiven forgives forgiving fork
formally formation formats formatted formatting formerly formula formulation fortnight fortunate
forty forum forwarded forwarding forwards fossil fought foul foundation foundations founded
founding founds fountain fourteen fractions fragile fragment fragments frames framework frank
frankly frantic fraud freak freaks freed freeing frees freeway freeways freeze freezes freezing
frequencies frequency friction fried friendship frighten frightened frightening frightens fringe
frivolous frog frogs frown frowned frowning frowns froze frozen fruit fruits frustrate frustrated
frustrates frustrating frustration frying fudge fuel fulfilled fulfilling fuller fullest fume
fumes functional functionality functioned functioning fundamentalist funded funding funeral
funnier funniest fur furniture furry furthermore fuse fusion fuss fussy futile fuzzy galactic
galaxy gang gaps garage garble garbled garbles garbling gardens gasp gate gates gateway gathered
gathering gathers gay gear geared gearing gears gender gene generations generator generators
generic generous genes genetic genetically genetics genius genocide genre gentle gentleman
gentlemen gently genuinely geographical geography geology geometry gesture ghastly ghost giant
gibberish gift gifts gig gin girlfriend girls gladly glance glasses glean gleaned gleaning gleans
globally glorious glory glossy glove gloves glow glowed glowing glows glue gnome goal goals goat
god gods gold golden goldfish goldfishes golf goodbye goodies goodness goody gorgeous gospel
gossip govern governed governing governments governs gown grab grabbed grabbing grabs grace grade
grades gradual graduated graduates graduating graduation graffiti graffito grain grammar
grammatical grandfather grandmother graphical graphs grasp grass gratefully gratuitous
gratuitously gravitational gravity greasy greed greedy grid grief grim grip grips groan grossly
grouped grouping guarded guarding guards guest guests guidance guided guideline guidelines guides
guiding guilt guilty guinea guitar gulf gullible gum guns gut guts gutter guys ha hacked hacker
hackers hacking hacks hail haircut hairs hairy halls halt halted halting halts halve halves ham
hammer handbook handful handicap handler hangover happier happiest happiness hardback harden
hardened hardening hardens hardship hardy harmony harsh hash hassle hasten hasty hated hates
hating hatred hats havoc hay hazard hazards hazy headache headers headline headlines heap heartily
hearts heated heating heats heaven heavens heavier heaviest heel heels height heights helicopter
helmet helpless henceforth herd heresy heritage hero heroes heroic heroin herring herrings
hesitate heterosexual hexadecimal hey hided hideous hideously hierarchical hierarchy highlight
highlighted highlighting highlights highway highways hilarious hills hindsight hinted hinting hip
hire hired hires hiring historian historians historic historically hitherto ho hobby hog holder
holders hollow holy homes homosexual homosexuality honestly honesty honey honorary hook hooked
hooking hooks hopeful hopeless hopelessly horde hordes horizon horizontal horizontally horn
horrendous horrendously horribly horrid horrific horrified horrifies horrify horrifying horror
hospitals hostile hosts housed household houses housing hugely huh hum humane humanity humans
humble humbly humorous hungry hunted hunting hunts hurt hurting hurts hut hydrogen hyphen
hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical icon icons id idealistic
ideally ideals identically identification identified identifier identifiers identifies identifying
ideological ideology idiom idiosyncratic idiot idiotic idiots idle ignorance ignorant illegally
illiterate illness illogical illusion illustrate illustrated illustrates illustrating illustration
illustrations imaginary imaginative imagined imagines imagining imbalance immature immense
immensely imminent immoral immortal immune impair impaired impairing impairs impend impended
impending impends imperative imperfect imperial impersonal implausible implementation
implementations implicit implicitly import imported importing imports impractical impress
impressed impresses impressing impressions impressive imprison imprisoned imprisoning imprisons
improbable impulse inaccessible inaccuracies inaccuracy inaccurate inadvertently inane
inappropriate incapable incarnation incentive incidence incidental incidents inclination inclusion
inclusive incoherent incoming incompetence incompetent incomprehensible inconsistencies
inconsistency inconvenienced inconveniences inconveniencing inconvenient incorporate incorporated
incorporates incorporating incorrectly increasingly incredible incredibly increment incur incurred
incurring incurs indefensible indefinite indefinitely indent independence indeterminate indexed
indexes indexing indicated indicating indications indicative indicator indicators indictment
indirect indirection indirectly indistinguishable induce induced induces inducing induction
indulge indulged indulges indulging industries ineffective inefficiency inefficient inequality
inertia inevitable inexperienced infallible infamous infant infantile infect infected infecting
infection infects infelicity infer inference inferiority infinitely infinity inflation inflexible
inflict influenced influences influencing influential informal informally informative
infrastructure infrequent infringement ingenious ingredient ingredients inhabit inhabitant
inhabitants inhabited inhabiting inhabits inherent inherently inherit inheritance inherited
inheriting inherits inhibit inhibited inhibiting inhibition inhibits initiate initiated initiates
initiating initiative inject injure injured injures injuries injuring injury injustice ink
innocence innovation innovative insane insect insects insecure insensitive insertion insidious
insight insignificant insistence insofar inspect inspected inspecting inspection inspects
inspiration inspire inspired inspires inspiring installation installations instances instinct
institute instruct instructed instructing instructs instrument instrumental instruments
insufficient insult insulted insulting insults intact intake integrate integrated integrates
integrating integration integrity intellect intellectual intense intensely intensity intensive
intent intentional intentionally intentions inter interacted interacting interaction interactions
interactive interactively interacts intercourse interestingly interfaced interfaces interfacing
interfere interfered interference interferes interfering interim interior intermediate
intermittent internally internals interpretations interpreter interrogate interrupt interrupted
interrupting interruption interruptions interrupts intersection intersections intervene intervened
intervenes intervening interview interviewed interviewing interviews intimate intolerance
intrinsic intrinsically introductory intuitive invade invaded invades invading invalidate
invaluable invasion invention inventions inventor inverse invert inverted inverting inverts invest
investigated investigates investigating investigation investigations investment invoke invoked
invokes invoking involvement ion irate iron ironic irony irrational irrespective irresponsible
irritation island islands isolation jack jacket jackets jail jam jammed jamming jams jargon jazz
jealous jeans jellies jelly jerk jest jet jointly joints joked jokes joking jolly journal
journalist journalists journals journey judged judges judging juice jumped jumping junction jungle
junior jury justice justifiable justifiably juvenile keeper ken kernel kettle keyboards keyed
keying keystroke keystrokes keyword keywords kick kicked kicking kicks kidded kidding kidnap
kidnapped kidnapping kidnaps kidney kids killer kindness kingdom kings kiss kit kitchen kits knee
knees knife knight lab labs lad ladder lag lager laid lake lamp landlord landscape lane lark laser
lasers lasted lasting lately laugh laughed laughing laughs laughter launch launched launches
launching lavatory lawn lawyer lawyers layer layers laying lays laziness leaders leadership
leaflet leaflets league leak lean leaned leaning leans leap leather lectured lecturer lecturers
lecturing legend legendary legible legislation legitimate legitimately leisure lemon lending lends
lengths lengthy lenient lens lenses lent lesbian lest lethal liability liaison libel liberal
liberties liberty librarian license licensed licenses licensing lid lifestyle lifted lifting lifts
lighted lighter lightest lighting lightly lightning lightninged lightnings likelihood limb limbs
limitation limitations lined linguistic lining linkage lion lip lips liquid liquor lisp listened
listener listening listens listings lit literal literary literate litter lively liver livest
loader loans lobby locally locals locate located locates locating lodge logically logo lonely
loophole loops loosely lord lords losses loud louder loudest lousy loved lovely lover lovers loves
loving lowered lowering lowers loyal luckily ludicrous ludicrously luggage lump lumps lunatic
lunchtime lung lungs lurk lurked lurking lurks lust luxury lyric lyrics machinery madness magazine
magazines magical magnificent mailbox mailed mailing mails mainframe mainframes mains mainstream
maintenance maize maker makers male males malfunction malicious management managers mandate
mandatory mangle mangled mangles mangling mania manifestation manifestly manifesto manipulate
manipulated manipulates manipulating mankind manned manning manpower mans manually manufacture
manufactured manufacturer manufacturers manufactures manufacturing mapped mapping maps margin
marginal marginally margins marital marker markers marketed marketing markets married marries
marrying mask masses massively masters matched matching mate mathematically mathematician
mathematicians matrices matrix mature mayor maze meal meals meantime meanwhile measurement
measurements meat mechanical mechanisms medicine medieval megabyte megabytes melody melt memorable
memories mend mended mending mends mental mentality mentally menu menus mercury mercy merge merged
merges merging merry messed messes messing metaphor meter meters metric metro metros mice
microcomputer microcomputers microprocessor microwave midday mighty migrate migrated migrates
migrating migration mild mildly mileage milk mill mimic mindless mined mines minimalist mining
minister ministers minorities mint minus miracle miracles miraculous mirror mirrors miscellaneous
misdirect misdirected misdirecting misdirects miserable miserably misery misfortune misguide
misguided misguides misguiding misinterpret misinterpreted misinterpreting misinterprets misplace
misplaced misplaces misplacing misprint misread misreading misreads misrepresent misrepresented
misrepresenting misrepresents missile missiles mission mist mistakenly mists mixture mnemonic moan
moaned moaning moans mob mobile mock moderate moderately moderation modes modest modification
modifications module modules mole molecular molecule molecules momentarily moments momentum
monarch monitored monitoring monitors monkey monkeys monochrome monopoly monster monsters monthly
mood moon moons morality morally morals moreover moron morons mortal mortality mortals mothers
motions motivate motivated motivates motivating motivation motive motives motor motors motorway
motorways motto mount mountain mountains mounted mounting mounts mouse movies muck mucked mucking
mucks mud muddle muddled muddles muddling mug mugs multiples multiplication multiplied multiplies
multiply multiplying mum mumble mummy mundane murder murdered murderer murdering murders muscle
muscles museum museums musical musician musicians mutter muttered muttering mutters mutual
mutually mysteries mysteriously mystery mystic myth mythical mythology myths nail nailed nailing
nails naked nameless narrative narrow narrower narrowest nastier nastiest nationally nations
native natives nay neat neatly needle needles needless needlessly negate neglect neglected
neglecting neglects negligible negotiable negotiate negotiated negotiates negotiating negotiation
negotiations nerve nerves nest nested nesting nests nets networked networking neural neutral
newcomer newcomers newer newest newly newsletter newsletters newspaper newspapers nicely nick
nicked nicking nickname nicknames nicks nightmare nights nil noble node nodes noises nominal
nominally nominate nominated nominates nominating nonetheless noon norm normality northern nose
noses nostalgia notable notably notation noticeable noticeably notification notified notifies
notifying notion notions notorious notwithstanding noun nouns novels novelty novice novices
nuclear nuisance null numbered numbering numeral numerals numeric nun nuns nurse nurses nut nuts
oar obeyed obeying obeys objectionable objective obligation obligatory oblige obliged obliges
obliging obnoxious obscene obscured obscures obscuring obscurity observations observer observers
obsess obsessed obsesses obsessing obsession obsolete obstruct obstructed obstructing obstructs
obtainable occupation occurrence occurrences ocean oddly offend offended offender offenders
offending offends offensive offerings offhand officers officially officials offset offsets
offsetting offspring omission omissions oneself ongoing onion onus openly opera operas operational
opponent opponents oppress oppressed oppresses oppressing oppression opt opted optic optical
optimal optimistic optimum opting optionally opts opus opuses oral orange orbit orbital orchestra
orchestral organ organic organs orient oriental orientate orientated orientates orientating
orientation oriented orienting orients originals originate originated originates originating
originator origins orthodox outcome outcomes outcry outdated outgoing outline outlined outlines
outlining outlook outputs outrage outraged outrageous outrages outraging outright outset
outstanding outweigh outweighs overcame overcome overcomes overcoming overdraft overdue overflow
overhead overheads overlap overload overloaded overloading overloads overlong overlook overlooked
overlooking overlooks overly overnight overprice overpriced overprices overpricing overridden
override overrides overriding overrode overseas overtime overtone overtones overview overwhelm
overwhelmed overwhelming overwhelms overwriting overwritten owned ownership owning owns oxygen
ozone pace pacifier packaged packaging packed packets packing packs pad padded padding pads paged
paging painfully painless pains paint painted painting paintings paints palace pale pan panel
panels panic pant pants paperback par parade paradise paradox paragraphs parallels parameter
parameters paranoia paranoid paraphrase pardon parentheses parenthesis parents parity parked
parking parks parliament parochial parody parrot parse parsed parses parsing participant
participants participate participated participates participating particle particles partition
partitioned partitioning partitions partner partners passage passages passenger passengers passion
passionate passive passport password passwords paste pat patched patches patching patent pathetic
paths patience patients paused pauses pausing pavement payment payments peaceful peaks peanut
peanuts peasant peasants pedal pedant pedantic pedantry pedants pedestrian pedestrians peer peers
penalties penalty pence pencil pended pending pends penguin pennies penny pens peoples perceive
perceived perceives perceiving percent percentage percents perception perfection performances
periodic periodically periods peripheral peripherals permissible perpetual persecute persecuted
persecutes persecuting persist persistent personalities personality personnel perspective
persuasion perverse pet petty pharmacies pharmacy phased phases phasing phenomena phenomenons
philosopher philosophers philosophical philosophies phoenix phoned phones phoning photo photocopy
photograph photographic photographs photos phrased phrasing physic physically physicist physicists
physics physiology piano pie pig pigeon pigs piles pill pills pilot pin pinch pinched pinches
pinching pink pins pints pipeline pipes pit pitch pitfall pitfalls pity pizza pizzas plague
plagued plagues plaguing plainly planes planetary planets planted planting plants plaster
plastered plastering plasters plate plates platform plausible player players playground pleasantly
pleasure plotted plotter plotting ploy plugged plugging plugs plural pockets poems poetic poetry
poets pointer pointers poison poisoned poisoning poisons poke polar pole policeman polish polished
polishes polishing polite politeness politically politician politicians politics polls pollution
polynomial pompous poorer poorest poorly pope popped popping pops populace popularity populate
populated populates populating populations pork pornography portability portable ported porter
porters porting portion portions portray portrayed portraying portrays ports pose posed poses
posing positioned positioning positively possess possessed possesses possessing possession postage
postal postcard poster posters postpone postponed postpones postponing postscript postulate pot
potato potatoes pour poured pouring pours poverty powder powered powering practicable practicals
practices pragmatic praise pray prayed prayer prayers praying prays preach preached preaches
preaching precaution precautions precede preceded precedence precedent precedes preceding precious
precision predecessor predecessors predict predictable predicted predicting prediction predictions
predicts predominantly preface preferences prefix prefixed prefixes prefixing pregnancy pregnant
prejudice prejudiced prejudices prejudicing preliminary premature prematurely premise premises
premium prerequisite prescribe prescribed prescribes prescribing prescription presentation
presently preserved preserves preserving pressures presumed presumes presuming pretend pretended
pretending pretends pretentious prevail prevalent prevention preview previewer priced pricing
pride priest priests primarily primes primitives prince principal principally printouts priorities
priority prison prisoner prisoners privacy privately privilege privileged privileges privileging
prize prizes pro probabilities probability probable procedures proceed proceeded proceeding
proceedings proceeds proclaim producer producers productive productivity profession professionals
professor profile profiles profit profitable profits profound programmable progressed progresses
progressing prohibit prohibited prohibiting prohibits projected projecting projection
proliferation prolong prolonged prolonging prolongs prominent promote promoted promotes promoting
promotion prompted prompting prompts pronoun pronounce pronounced pronounces pronouncing
pronunciation proofs propaganda prophet proportional proportions proposals proposition proprietary
prose prosecute prosecuted prosecutes prosecuting prosecution prospective prospects prostitute
prostitutes protein protocol protocols prototype proud proven provision provisional provisions
provocative provoke provoked provokes provoking proximity pseudo psychological psychologist
psychologists psychology pub publications publisher publishers pudding pulp pulse pulses pump
pumped pumping pumps pun punch punched punches punching punish punished punishes punishing
punishment puns punt punts pupil pupils purchased purchases purchasing purge purity purple pursue
pursued pursues pursuing pursuit puzzle puzzled puzzles puzzling python qualification
qualifications qualifier qualifiers qualities quantum quarters queen queens queries query quest
questionable questioned questioning questionnaire queued queues queuing quibble quieter quietest
quiz quota quotas quotation quotations rabbit rabbits rabid raced races racial racing racism
racist rack racket racks radar radiation radical radically radios radius rag rage raid raids rail
railroad rails railway rainbow rained raining rains ram rampant rang ranged ranges ranging rank
ranks rant ranted ranting rants rape rarer rarest rash rat rated rating ratio rational rationale
rationally ratios rats rattle rattled rattles rattling rave raved raves raving ray razor reacted
reacting reactionary reactions reactor reacts readership readings realistic realm realms rear
rearrange rearranged rearranges rearranging reasoned reasoning reassure reassured reassures
reassuring rebuild rebuilding rebuilds rebuilt recalled recalling recalls receipt receiver recipe
recipes recipient recipients reckless reckon reckoned reckoning reckons reclaim recollection
recommendations reconcile reconsider recorder recordings recovery recreational recruit recruited
recruiting recruitment recruits rectangle rectangular rectified rectifies rectify rectifying
recursion recursive recycle recycled recycles recycling redefine redefined redefines redefining
redirect reductions redundancy referenced referencing referendum refine refined refines refining
reflex reform reformat reformed reforming reforms refrain refresh refreshed refreshes refreshing
refund refusal refute regain regime regional regions registration regrets regrettably regretted
regretting reign reinstate reinstated reinstates reinstating reiterate rejection relations
relationships relatives relativity relax relaxed relaxes relaxing relay reliability reliably
relied relief relies relieve relieved relieves relieving religions relocation reluctance
reluctantly relying remainder remarkable remarkably remarked remarking remedy reminder reminiscent
rename renamed renames renaming rend render rendered rendering renders rending rendition rends
renew renewed renewing renews rent repaired repairing repairs repeatable repent repertoire
repetition repetitive rephrase replacements reporter representations representatives reproduced
reproduces reproducing reproduction repulsive reputation requisite reread rereading rereads rescue
researcher researchers resemblance resemble resembled resembles resembling resent reservation
reservations reset resets resetting reside residence residents resides resign resignation resigned
resigning resigns resist resistance resolve resolved resolves resolving resorted resorting resorts
respectable respected respecting respective responded responding responds responsibilities
restarted restarting restarts restaurant restaurants rested resting restrain restrained
restraining restrains restriction restrictions restrictive rests resume resumed resumes resuming
resurrection retail retained retaining retains retire retired retirement retires retiring retract
retrieval retrieve retrieved retrieves retrieving reuse revelation revenge revenue reversed
reverses reversing revert reviewed reviewing reviews revise revised revises revising revision
revolt revolted revolting revolts revolution revolutionary reward rewards rewrites rewriting
rewritten rewrote rhetorical rhyme rhythm ribbon rice rich richer richest ridden rides
ridiculously riding rightly rigid rigorous ringed ringing rings riot rip ripped ripping rips risen
rises rising risked risking risks risky ritual rituals rival rivals rivers roads robot robots
robust rock rocket rocks rod rode roles rolled rolling rolls roman romance romantic roof roots
rope rose rot rotate rotated rotates rotating rotation rotten roundabout rounded rounding rounds
rout routed routes routinely routines routing routs rows royal royalties rub rude ruin ruined
ruining ruins ruled ruler rulers ruling rung rural rushed rushes rushing rusty sabotage sack
sacked sacking sacks sacred sacrifice sacrificed sacrifices sacrificing sadden saddened saddening
saddens safeguard safeguards saga sail sailed sailing sails salaries salary salesman salt
salvation sampled samples sampling sand sandwich sandwiches sane sang sanity sank sarcasm
sarcastic satellite satellites satire satisfaction satisfactorily satisfactory sauce savings
scaled scales scaling scandal scanned scanner scanning scans scarce scarcely scare scared scares
scarf scaring scarlet scatter scattered scattering scatters scenario scenarios scenery scenes
schedule scheduled scheduler schedules scheduling schemes scholar scholars scientifically
scientist scientists scope scored scoring scotch scrapped scrapping scraps scratched scratches
scratching scream screamed screaming screams screw screwed screwing screws scripts scroll scrolled
scrolling scrolls scum sea seal sealed sealing seals seat seats seconded seconding secretaries
secretly secrets sect sector sects secular seed seemingly segment segments seldom selective
selectively selfish semantic semantics seminars sender sensation senses sensitivity sentenced
sentencing sentient sentiment sentimental sentiments separated separates separating separation
separator separators sequel sequential seriousness sermon servant servants servers settings
seventh severity sexes sexist sexual sexuality sexually sexy shade shades shadow shake shaken
shakes shaking shaky shallow shaped shapes shaping shareholder shareholders sharply shed shedding
sheds sheep sheer sheets shells shelter shelve shelves shifted shifting shifts shine shined shines
shining shiny shipped shipping ships shirt shock shocked shocking shocks shoe shoes shone shook
shooting shoots shorten shortened shortening shortens shorthand shorts shot shots shoulder
shoulders shout shouted shouting shouts shove shower showers shutdown shy sic sick sicken sickened
sickening sickens sided sideways siding sigh sighted sighting sights sigma signature signatures
silence silent silicon sillier silliest silver similarities similarity simplicity simplified
simplifies simplify simplifying simplistic simulate simulated simulates simulating simulation sin
sincere sine sinful sing singer singers singing singles sings singular singularly sinister sink
sinking sinks sins sir sister situate situated situates situating sixteen sixth sixties sixty
sized sizing skeleton sketch sketches skilled skin skip skipped skipping skips skirt skull sky
slag slang slash slave slaves sleeping sleeps slept slice sliced slices slicing slid slide slides
sliding slighter slightest slim slipped slippery slipping slips slogan slope sloppy slot slots
slowed slowing slows smallish smart smash smashed smashes smashing smell smells smelly smiled
smiles smiling smith smoke smoked smoker smokers smokes smoking smoothly smug snack snag snail
sneak sneaked sneaking sneaks sneaky sniff snobbery snow soap sober socialism socialist socially
societies sock socket sockets socks sod soil solar soldier soldiers sole soles solicitor
solicitors solo song songs sons sordid sore soul souls soundtrack soup spaced spacing span spares
spatial specialist species specification specifications specimen spectacular spectrum speculate
speculation sped speeches speeding speeds spellings sphere spies spigot spike spill spin spiral
spirits spiritual spit spits spitted spitting splendid spoil spoiling spoils spokesman sponsor
sponsored sponsoring sponsors spontaneous spontaneously spoof spool sport sports spout sprang
spray springing springs sprung spur spurious spy squad squared squares squaring squash squashed
squashes squashing squeeze squeezed squeezes squeezing stability stack stacks stagger staggered
staggering staggers stair staircase stairs stake stale stall stamp stamped stamping stamps stance
standpoint star stare stared stares staring stark starred starring stars starter starters startle
startled startles startling starve starved starves starving static stationary steadily steady
stealing steals steam steel steep steer steered steering steers stem stems stepped stepping steps
stereo stereotype stereotypes sterile sterling sticky stiff stimulate stimulated stimulates
stimulating stimulation stir stirred stirring stirs stocks stole stolen stomach stories storm
storms strain strains strangely stranger strangest strategic strategies straw stray streams
streets strengthen stress stressed stresses stressing stretch stretched stretches stretching
stringent strip stripped stripping strips strive stroke stronger strongest structural structured
structuring struggle struggled struggles struggling studio stuffed stuffing stuffs stumble
stumbled stumbles stumbling stun stunned stunning stuns stunt stupidity styles subjected
subjecting subjective submission subroutine subroutines subscribe subscription subsequently
subsidiary substance substances substantially substituted substitutes substituting substitution
subtleties subtlety subtly subway subways succeeded succeeding succeeds succession successive
successor sue sued sues sufferer sufferers suffix suicidal suicide suing suitability suite
summaries summed summing sums sundry sung sunk sunlight sunny sunrise sunshine super superb
superficial superficially superfluous superiority supermarket supernatural supervise supervised
supervises supervising supervision supervisions supervisors supplement supplementary supplier
suppliers supporter supporters suppress suppressed suppresses suppressing suppression supreme
surfaces surgery surname surplus surprisingly surround surrounded surrounding surroundings
surrounds surveys survival susceptible suspension suspicious suspiciously sustain sustained
sustaining sustains swallow swallowed swallowing swallows swam swamp swamped swamping swamps swap
swapped swapping swaps swear swearing swears sweat sweating sweats sweep sweeping sweeps sweet
swept swim swimming swims swing sword swore sworn swum symbolic symmetric symmetry sympathetic
sympathies sympathy symphonies symphony symptom symptoms syndicate syndrome synonym synonymous
synonyms syntactic syntactically synthesis synthesizer systematic tab tabs tack tacked tacking
tackle tackled tackles tackling tacks tactic tactical tactics tactless tag tail tailor tailored
tailoring tailors tails taker takers tale talent talented talents tales tall tame tangent tap
targets tasted tasteless tastes tasting taxation taxes taxi taxpayer taxpayers teachers teams
teapot tear teared tearing tears technically technological teenage teenager teenagers telephones
telescope temper temperatures temple tempt temptation tempted tempting tempts tended tendencies
tender tending tennis tens tense tension tentative tentatively tenth termed terminally terminate
terminated terminates terminating termination terminator terming terrible terrified terrifies
terrify terrifying territory terror terrorism terrorist terrorists terse textbook textbooks texts
textual thanked thankful thankfully thanking thee theft theirs theme themes theological theology
theorem theorems theoretically theories therapy thereabouts thereafter therein thereof theses
thesis thick thickness thief thieve thieves thirst thirty thorough thoroughfare thoroughfares thou
thous thread threaten threatened threatening threatens threats threshold throat throats throughput
thrust thrusting thrusts thumb thy tick tidied tidies tidy tidying tiger tightly tile tiles timer
timescale timetable tins tiny tip tips tire tired tires tiresome tiring toad toast tobacco toe
toes toggle toilet toilets tokens tolerance tolerant tolerate tolerated tolerates tolerating toll
tomato tomatoes tome ton tone tones tongue tons tool tools topical tops tore torn torture toss
tough tour tourist tourists tower towers towns toy toys traced traces tracing tracked tracking
trade traded trades trading tradition traditionally traditions tragedy tragic trail trailed
trailing trails transaction transactions transcript transform transformation transformed
transforming transforms transient transit transition translations translator transmission
transmissions transmit transmits transmitted transmitter transmitters transmitting transparent
transported transporting transports trashcan travels tray tread treasure treaty trek tremendous
tremendously trend trends trendy trials triangle triangles tribe tribes tricks tricky trifle
trigger triggered triggering triggers trilogy trinity triple tripos trips triumph trivia trivially
trolley troop troops troubles trouser trousers trumpet truncate truncated truncates truncating
trunks trusty truths tube tubes tuned tunes tuning tunnel tunnels turntable tutor tutorial
twentieth twin twins twist twisted twisting twists typeset typesets typesetting typewriter
typically ugh umbrella unaffected unambiguous unattended unavailable unavoidable unbalanced
unbearable unbelievable unbelievably unbiased uncertainty unchanged uncle uncomfortable uncommon
unconnected unconscious unconvincing undefined underestimate undergo undergoes undergoing
undergone underground undergrounds underlain underlay underlie underlies underline underlined
underlines underlining underlying understandable undertake undertaken undertakes undertaking
undertook underwent undesirable undid undo undocumented undoes undoing undone undoubtedly unduly
uneasy unemployed unemployment unexpected unexpectedly unexplained unfair unfamiliar unfinished
unfounded unfriendly unhealthy unhelpful unified unifies uniformly unify unifying unimportant
uninteresting union unions uniquely united unites uniting unity universally universe unjustified
unload unlock unlocked unlocking unlocks unlucky unnatural unobtainable unofficial unpopular
unpredictable unread unreadable unrealistic unrelated unreliable unsafe unsatisfactory unseen
unset unsolicited unsound unspecified unstable unsuccessful unsupported unsure unsuspecting untidy
unto untrue unusable unused unusually unwelcome unwilling unwise unworkable upbringing upgrade
upgraded upgrades upgrading upright ups upside upstairs upward urban urge urged urgency urgent
urgently urges urging usable usefully usefulness utilities utter vacancies vacancy vacuum vain
valley valued valuing valve valves vandalism vanish vanished vanishes vanishing variance variant
variants variations varieties vat vectors vegetable vegetables vegetarian vehicle vehicles vein
velocity vend vended vending vendor vends venture venue venues verb verbal verbally verbatim
verbose verbs verdict verification verified verifies verify verifying versatile verse verses
versus vertical vertically vessel vet viable vicar vicinity vicious victim victims victory viewed
viewer viewing viewpoint viewpoints vigorously vile village villages vintage vinyl violate
violation violence violent violently violin virgin virtual virtues virus viruses visited visiting
visitor visitors visits visual visually vocabulary vocal voices void voltage volumes voluntarily
voluntary volunteer volunteered volunteering volunteers vomit voted voter voters voting vouch
vowel vulnerable wade waded wades wading waffle wage wages wake waked wakes waking wallet wander
wandered wandering wanders ward warehouse warmed warming warms warnings warp warped warping warps
warrant warranty wars wartime wary washed washes washing wasteful waters wave waved waves waving
weak weakness weaknesses wealth wealthy weapons weary weasel weasels wed wedded wedding weds wee
weekday weekends weekly weigh welfare wet wets wetting whale whales whence whereupon whichever
whim whistle whistles whites wholeheartedly wholly whoop whoops wicked width wildly willingly
winded winding windowing winds wines wing wings winner winners wipe wiped wipes wiping wired wires
wiring wisdom wiser wisest wit witch withdrawal withdrawing withdrawn withdraws withdrew witness
witnessed witnesses witnessing witty wive wives wizard woke woken wolf wombat wonderfully wondrous
wont wood woods workable workings workload workshop workstation workstations worlds worldwide worm
worms worship worthless wound wow wrap wrapped wrapper wrappers wrapping wraps wrath wreck wrecked
wrecker wrecking wrecks wren wretched wrist writers writings wrongly wrongs yard yards yawn yearly
yeti yield yields younger youngest yourselves youth zeros zone zones zoom adapter advisor advisors
aging analyze analyzed analyzes analyzing apologized apologizes apologizing appall appalls
authorization authorize authorized authorizes authorizing ax canceled canceling catalogs centered
centering centers civilization civilize civilized civilizes civilizing colored coloring
computerize computerized computerizes computerizing counseled counseling cozy criticize criticized
criticizes criticizing dialed dialing dialings dialog dreamed emphasize emphasized emphasizes
emphasizing endeavor favorable favored favoring favorites favors fiber fibers finalize finalized
finalizes finalizing formulae fulfill fulfills generalization generalizations generalize
generalized generalizes generalizing honor honored honoring honors humor initialization initialize
initialized initializes initializing inquire inquired inquires inquiries inquiring inquiry
judgments liter marvelous maximize minimize modeled modeling modelings mold mom neighbor
neighborhood neighbors offense offenses optimization optimize optimized optimizes optimizing
organizations organizer organizers patronize patronized patronizes patronizing practiced
practicing privatization publicize publicized publicizes publicizing realization recognizable
rumored rumoring rumors signaled signaling skeptical specialize specialized specializes
specializing specialty spoiled standardize standardized standardizes standardizing subsidize
subsidized subsidizes subsidizing summarize summarized summarizes summarizing sympathize theater
traveled traveling travelings unauthorized whiskey OK aback abacus abacuses abandonment abate
abated abates abating abbey abbeys abbot abbots abdicate abdicated abdicates abdicating abdication
abdications abdomen abdomens abdominal abduct abducted abducting abducts aberration aberrations
abet abets abetted abetting abhor abhorred abhorrence abhorrent abhorring abhors abides abiding
abject ablaze abler ablest ably abnormalities abnormality aboard abode abodes abominable
abomination aboriginal aborigine aborigines abortions abortive abound abounded abounding abounds
aboveboard abrasive abrasives abreast abridge abridged abridges abridging abrupt abrupter
abruptest abruptly abscess abscessed abscesses abscessing abscond absconded absconding absconds
absences absented absentee absentees absenting absents absolutes absolutest absolve absolved
absolves absolving absorbent absorbents absorption abstain abstained abstaining abstains
abstention abstentions abstinence abstracted abstracting abstractions abstracts abstruse absurder
absurdest absurdities absurdity absurdly abundance abundances abundant abundantly abuser abusers
abyss abysses academically academies academy accede acceded accedes acceding accelerated
accelerates accelerating acceleration accelerations accelerator accelerators accented accenting
accentuate accentuated accentuates accentuating acceptability acceptably acceptances accessibility
accessories accessory accidentals acclaim acclaimed acclaiming acclaims acclimate acclimated
acclimates acclimating accolade accolades accommodated accommodates accommodating accommodations
accompaniment accompaniments accompanist accompanists accomplice accomplices accomplishment
accomplishments accordion accordions accost accosted accosting accosts accountability accountable
accountancy accredit accredited accrediting accredits accrue accrued accrues accruing accumulation
accumulations accuser accusers aced aces ache ached aches achievable aching acidity acids acing
acne acorns acoustics acquaint acquaintances acquainted acquainting acquaints acquiesce acquiesced
acquiescence acquiesces acquiescing acquisitions acquit acquits acquittal acquittals acquitted
acquitting acre acreage acreages acres acrid acrider acridest acrimonious acrimony acrobat
acrobatic acrobatics acrobats acrylic acrylics actives activist activists actress actresses
actualities actuality actuary acumen acupuncture acutely acuter acutes acutest ad adage adages
adamant adaptable adaptations adaptive addendum addiction addictions additive additives addressee
addressees adept adepts adherence adherent adherents adhesion adhesive adhesives adjectives adjoin
adjoined adjoining adjoins adjourn adjourned adjourning adjournment adjournments adjourns adjunct
adjuncts adjustable administrations administrator administrators admirably admiral admirals
admired admirer admirers admires admiring admissible admissions admittance admonish admonished
admonishes admonishing admonition admonitions ado adobe adobes adolescence adolescences adolescent
adolescents adoptions adorable adoration adore adored adores adoring adorn adorned adorning
adornment adornments adorns adrift adroit adroitly ads adulation adulterate adulterated
adulterates adulterating adulteration adulteries adultery adulthood advancement advancements
advantaged advantaging adventured adventurer adventurers adventuring adverb adverbial adverbials
adverbs adversaries adversary adverser adversest adversities adversity advertiser advertisers
advisories aerials aerodynamic aerodynamics aerosol aerosols aerospace afar affable affably
affectation affectations affectionate affectionately affections affidavit affidavits affiliate
affiliated affiliates affiliating affiliation affiliations affinities affinity affirm affirmation
affirmations affirmative affirmatives affirmed affirming affirms affix affixed affixes affixing
afflict afflicted afflicting affliction afflictions afflicts affluence affluent affordable
afforded affording affords affront affronted affronting affronts afield aflame afloat afoot
aforesaid afresh aftereffect aftereffects afterlife afterlives aftermath aftermaths afterthought
afterthoughts agencies agendas aggravate aggravated aggravates aggravating aggravation
aggravations aggregate aggregated aggregates aggregating aggression aggressively aggressiveness
aggressor aggressors aghast agile agility agitate agitated agitates agitating agitation agitations
agitator agitators aglow agnostic agnosticism agnostics agonies agreeable agreeably agriculture
aground ah ahoy aide aides ail ailed ailing ailment ailments ails aimless aimlessly airborne aired
airfield airfields airier airiest airing airline airliner airliners airlines airmail airmailed
airmailing airmails airports airs airstrip airstrips airtight airy aisle aisles ajar alarmingly
alarmist alarmists albino albinos alcoholics alcoholism alcohols alcove alcoves ale alerted
alerting alerts ales alga algae aliased aliasing alibi alibied alibiing alibis alienate alienated
alienates alienating alienation aliened aliening alight alighted alighting alights alignments
alimony alkali alkalies alkaline allay allayed allaying allays allegiance allegiances allegorical
allegories allegory allergies allergy alleviated alleviates alleviating alley alleys alliances
allied alligator alligators allot allotment allotments allots allotted allotting alloy alloyed
alloying alloys allude alluded alludes alluding allure allured allures alluring allusion allusions
allying almanac almanacs almighty almond almonds alms aloft aloof alphabetically alphabets
alphanumeric altar altars alterable alternated alternately alternates alternating alternation
alternator altitude altitudes alto altos altruism altruistic amalgamate amalgamated amalgamates
amalgamating amalgamation amalgamations amass amassed amasses amassing amateurish amateurs
amazement ambassadors ambidextrous ambiguously ambition ambitions ambitiously ambivalence
ambivalent amble ambled ambles ambling ambulance ambulances ambush ambushed ambushes ambushing
amen amenable amendments amenities amenity amethyst amethysts amiable amiably amicable amicably
amid amiss ammonia ammunition amnesia amnestied amnesties amnesty amnestying amoeba amoebas amok
amoral amorous amorphous amounted amounting ampere amperes ampersand ampersands amphetamine
amphetamines amphibian amphibians amphibious ampler amplest amplification amplifications amplified
amplifiers amplifies amplify amplifying amplitude amply amps amputate amputated amputates
amputating amputation amputations amulet amulets amusements amusingly anachronism anachronisms
anal analgesic analgesics analogies analysts analytic analytical anarchic anarchism anarchist
anarchists anathema anatomical anatomies ancestral ancestries ancestry anchor anchorage anchorages
anchored anchoring anchors anchovies anchovy ancienter ancientest ancients android androids anew
angelic angered angering angers angled angler anglers angling angrier angriest angrily angst
anguished anguishes anguishing angular animate animated animates animating animation animations
animosities animosity ankle ankles annals annex annexation annexations annexed annexes annexing
annihilate annihilated annihilates annihilating annihilation anniversaries annotate annotated
annotates annotating annotation annotations announcer announcers annoyances annoyingly annuals
annuities annuity annul annulled annulling annulment annulments annuls anoint anointed anointing
anoints anomalous anon anonymity anonymously answerable ant antagonism antagonisms antagonist
antagonistic antagonists anteater anteaters antelope antelopes antenna antennae antennas anthem
anthems anthill anthills anthologies anthrax anthropological anthropologist anthropologists
anthropology antibiotic antibiotics antibodies antibody antic anticipations anticlimax
anticlimaxes antics antidotes antifreeze antipathies antipathy antiquate antiquated antiquates
antiquating antiqued antiques antiquing antiquities antiquity antiseptic antiseptics antitheses
antithesis antler antlers antonym antonyms ants anus anuses anvil anvils anxieties anxiety
anxiously anybodies anythings aorta aortas apartheid apartment apartments ape aped aperture
apertures apes apex apexes aphorism aphorisms apiece aping aplomb apocryphal apologetic
apologetically apostle apostles apostrophes apparel apparels apparition apparitions appease
appeased appeasement appeasements appeases appeasing appendage appendages appendices appendicitis
appendixes appetite appetites applaud applauded applauding applauds apples appliance appliances
applicability applicator applicators appointee appointees apposite appraisals appraise appraised
appraises appraising appreciable appreciations appreciative apprehend apprehended apprehending
apprehends apprehension apprehensions apprehensive apprentice apprenticed apprentices
apprenticeship apprenticeships apprenticing approachable appropriated appropriates appropriating
appropriation appropriations approvals approximated approximates approximating approximations
apricot apricots apron aprons apter aptest aptitude aptitudes aptly aquamarine aquamarines
aquarium aquariums aquatic aquatics aqueduct aqueducts arable arbiter arbiters arbitrate
arbitrated arbitrates arbitrating arbitration arbitrator arbitrators arcades arced archaeological
archaeologist archaeologists archaeology archbishop archbishops arched archer archers archery
arches archest archetypal arching archipelago archipelagos architect architects architectural
architectures archway archways arcing arcs ardent ardently arduous arduously arenas ares
argumentative aria arias arid aristocracies aristocracy aristocrat aristocratic aristocrats ark
arks armadillo armadillos armament armaments armchair armchairs armies armistice armistices armpit
armpits aroma aromas aromatic aromatics arouse aroused arouses arousing arraign arraigned
arraigning arraigns arrayed arraying arrears arrivals arrogantly arsenal arsenals arsenic arson
arterial arteries artery artful arthritic arthritics arthritis artichoke artichokes articulate
articulated articulately articulates articulating articulation articulations artifice artifices
artillery artisan artisans artistically artistry artwork asbestos ascension ascensions ascent
ascents ascertain ascertained ascertaining ascertains ascetic ascetics ascribe ascribed ascribes
ascribing asexual ashed ashen ashing ashore ashtray ashtrays asides askance askew asparagus aspen
aspens aspersion aspersions asphalt asphalted asphalting asphalts asphyxiate asphyxiated
asphyxiates asphyxiating asphyxiation asphyxiations aspirant aspirants aspiration aspirations
aspire aspired aspires aspirin aspiring aspirins assail assailant assailants assailed assailing
assails assassin assassinate assassinated assassinates assassinating assassination assassinations
assassins assaulted assaulter assaulting assaults assemblers assemblies assent assented assenting
assents assertions assertive asses assessments assessor assessors assimilate assimilated
assimilates assimilating assimilation assistants associative assortment assortments assurance
assurances assureds asterisked asterisking asteroid asteroids asthma astonish astonished
astonishes astonishing astonishingly astonishment astound astounded astounding astounds astray
astride astringent astringents astrological astrology astronaut astronauts astronomical astute
astutely astuter astutest asylum asylums asymmetry asynchronously atheistic athlete athletes
athletic athletics atlases atmospheres atone atoned atonement atones atoning atrocious atrociously
attachments attacker attained attaining attainment attainments attains attendances attendants
attentive attentively attest attested attesting attests attic attics attire attired attires
attiring attractions attractiveness attributable attribution auburn auction auctioned auctioneer
auctioneers auctioning auctions audacious audacity audibles audibly audios audit audited auditing
audition auditioned auditioning auditions auditor auditorium auditoriums auditors auditory audits
augment augmented augmenting augments august auguster augustest aunts aura aural auras auspicious
austere austerer austerest austerities austerity authentically authenticate authenticated
authenticates authenticating authenticity authored authoring authoritarian authoritative
authoritatively authorship auto autobiographical autobiographies autocracies autocracy autocrat
autocratic autocrats autograph autographed autographing autographs automatics automation
automobiled automobiling automotive autonomous autonomy autopsied autopsies autopsy autopsying
autos autumnal autumns auxiliaries auxiliary avail availed availing avails avalanche avalanches
avarice avaricious avenge avenged avenges avenging avenue avenues averaged averages averaging
averse aversion aversions avert averted averting averts aviation aviator aviators avid avocado
avocados avoidable avoidance avow avowal avowals avowed avowing avows awaken awakened awakening
awakens awakes awaking awe awed awes awesome awfuller awfullest awhile awing awkwarder awkwardest
awkwardly awkwardness awning awnings awoke awoken awry axed axing axiomatic axle axles aye ayes
azalea azaleas azure azures babble babbled babbles babbling babe babes babied babier babiest
baboon baboons babying babyish bachelor bachelors backbones backer backers backfire backfired
backfires backfiring backgammon backhand backhanded backhanding backhands backings backlash
backlashes backlogged backlogging backlogs backpack backpacked backpacking backpacks backside
backslash backstage backtrack backtracked backtracking backtracks backwoods bacon bacterial badder
baddest bade badger badgered badgering badgers badges badminton badness bagel bagels bagged
baggier baggiest bagging baggy bail bailed bailing bails bait baited baiting baits baker bakeries
bakers bakery balconies balcony bald balded balder baldest balding baldness balds bale baled bales
baling ballad ballads ballast ballasted ballasting ballasts balled ballerina ballerinas ballets
balling ballistics balloon ballooned ballooning balloons balloted balloting ballots ballroom
ballrooms balm balmier balmiest balms balmy baloney bamboo bamboos bamboozle bamboozled bamboozles
bamboozling bandage bandaged bandages bandaging banded bandied bandier bandies bandiest banding
bandit bandits bandstand bandstands bandwagons bandy bandying banged banging bangs bani banish
banished banishes banishing banister banisters banjo banjos banked banker bankers banking banknote
banknotes bankruptcies bankruptcy bankrupted bankrupting bankrupts banners banquet banqueted
banqueting banquets banter bantered bantering banters baptism baptisms barb barbarian barbarians
barbaric barbarous barbecue barbecued barbecues barbecuing barbed barber barbered barbering
barbers barbing barbiturate barbiturates barbs bard bards bareback bared barefoot barer bares
barest bargained bargainer bargaining bargains barge barged barges barging baring baritone
baritones barley barman barn barnacle barnacles barns barnyard barnyards barometer barometers
baron barons barrage barraged barrages barraging barrels barren barrener barrenest barrens
barrette barrettes barricade barricaded barricades barricading barrings bartender bartenders
barter bartered bartering barters baseball baseballs baseline basements baser basest bashful basil
basin basins bask basked basketball basketballs baskets basking basks bassoon bassoons baste
basted bastes basting batched batches batching bathe bathed bathes bathing bathrooms bathtub
bathtubs baton batons bats batsman battalion battalions batted batter battered battering batters
batting battled battlefield battlefields battles battleship battleships battling bawdier bawdiest
bawdy bawl bawled bawling bawls bayed baying bayonet bayoneted bayoneting bayonets bayou bayous
bays bazaar bazaars beached beaches beaching beacon beacons bead beaded beadier beadiest beading
beads beady beagle beagles beak beaked beaker beakers beaks beamed beaming beams beaned beaning
bearable bearer bearers bearings beater beaters beautician beauticians beauties beautified
beautifies beautify beautifying beaver beavered beavering beavers beckon beckoned beckoning
beckons bedbug bedbugs bedclothes bedded bedder bedding bedlam bedlams bedridden bedrock bedrocks
bedrooms bedside bedsides bedspread bedspreads bedtime bedtimes bee beech beeches beefed beefier
beefiest beefing beefs beefy beehive beehives beeper bees beeswax beet beetle beetled beetles
beetling beets beeves befall befallen befalling befalls befell befit befits befitted befitting
befriend befriended befriending befriends beggar beggared beggaring beggars begged begging
beginnings begrudge begrudged begrudges begrudging begs beguile beguiled beguiles beguiling
behalves behead beheaded beheading beheads beheld behinds behold beholder beholding beholds beige
belated belatedly belch belched belches belching belfries belfry belie belied belies belittle
belittled belittles belittling bellboy bellboys belled bellhop bellhops bellied bellies
belligerent belligerents belling bellow bellowed bellowing bellows belly bellying belongings
beloveds belted belting belts belying bemoan bemoaned bemoaning bemoans bemuse bemused bemuses
bemusing benched benches benching bender benediction benedictions benefactor benefactors
beneficiaries beneficiary benefited benefiting benevolence benevolences benevolent benighted
benign bents bequeath bequeathed bequeathing bequeaths bequest bequests bereave bereaved
bereavement bereavements bereaves bereaving bereft beret berets berried berries berry berrying
berserk berth berthed berthing berths beseech beseeches beseeching beset besets besetting besiege
besieged besieges besieging besought bested bestial bestiality besting bestow bestowed bestowing
bestows bests betcha betray betrayal betrayals betrayed betraying betrays betrothal betrothals
bettered bettering betterment betters bettor bettors beverage beverages bewared bewares bewaring
bewilder bewildered bewildering bewilderment bewilders bewitch bewitched bewitches bewitching bib
bibliographic bibliographies bibliography bibs bicentennial bicentennials bicker bickered
bickering bickers bicycled bicycling bidden bide bides biding biennial biennials bifocals bigamist
bigamists bigamous bigamy bigots bike biked bikes biking bikini bikinis bilateral bile bilingual
bilinguals billboard billboards billed billfolds billiards billing billow billowed billowing
billows binaries binder binders bindings bingo binned binning binomial bins biochemical
biodegradable biographer biographers biographical biographies biologically bipartisan biped bipeds
biplane biplanes birch birched birches birching birdcage birdcages birded birding birthdays
birthed birthing birthmark birthmarks birthplace birthplaces births bisect bisected bisecting
bisects bisexual bisexuals bishops bison bitch bitched bitches bitching bitterer bitterest
bitterly bitterness bittersweet bittersweets blab blabbed blabbing blabs blackberries blackberry
blackberrying blackbird blackbirds blackboards blacked blacken blackened blackening blackens
blacker blackest blackhead blackheads blacking blackjack blackjacked blackjacking blackjacks
blacklist blacklisted blacklisting blacklists blackmailed blackmailer blackmailers blackmailing
blackmails blackout blackouts blacksmith blacksmiths blacktop blacktopped blacktopping blacktops
bladder bladders blameless blamer blanch blanched blanches blanching blancmange bland blander
blandest blanked blanker blankest blanketed blanketing blankets blanking blankly blare blared
blares blaring blaspheme blasphemed blasphemes blasphemies blaspheming blasphemous blasphemy
blaster blas blaze blazed blazer blazers blazes blazing bleach bleached bleaches bleaching bleak
bleaker bleakest blearier bleariest bleary bleat bleated bleating bleats bled bleed bleeding
bleeds blemish blemished blemishes blemishing blend blended blending blends blessings blight
blighted blighting blights blimp blimps blinded blinder blindest blindfold blindfolded
blindfolding blindfolds blinding blindingly blindness blinds blinked blinker blinkered blinkering
blinkers blinking blinks blip blips blissful blissfully blister blistered blistering blisters
blithe blithely blither blithest blitz blitzed blitzes blitzing blizzard blizzards blobbed
blobbing blobs bloc blockade blockaded blockades blockading blockage blockbuster blockbusters
blockhead blockheads blocs blog blogged blogger bloggers blogging blogs blond blonde blonder
blondes blondest blonds blooded bloodhound bloodhounds bloodied bloodier bloodies bloodiest
blooding bloods bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty
bloodying bloom bloomed blooming blooms blossom blossomed blossoming blossoms blot blotch blotched
blotches blotching blots blotted blotter blotters blotting blouse bloused blouses blousing blowout
blowouts blowtorch blowtorches blubber blubbered blubbering blubbers bludgeon bludgeoned
bludgeoning bludgeons bluebell bluebells blueberries blueberry bluebird bluebirds blued bluegrass
blueprint blueprinted blueprinting blueprints bluer bluest bluff bluffed bluffer bluffest bluffing
bluffs bluing blunder blundered blundering blunders blunt blunted blunter bluntest blunting
bluntly bluntness blunts blur blurred blurring blurs blurt blurted blurting blurts blush blushed
blushes blushing bluster blustered blustering blusters boa boar boarded boarder boarders boarding
boardwalk boardwalks boars boas boast boasted boastful boastfully boasting boasts boated boating
bobbed bobbin bobbing bobbins bobcat bobcats bobsled bobsledded bobsledding bobsleds bode boded
bodes bodice bodices bodily boding bodyguard bodyguards bodywork boggled boggling boiler boilers
boisterous bolder boldest boldly boldness bologna bolster bolstered bolstering bolsters bolted
bolting bolts bombard bombarded bombarding bombardment bombardments bombards bomber bombers
bombings bondage bonded bonding bonds boned bonfire bonfires bonier boniest boning bonnet bonnets
bonuses bony boo booby booed booing bookcase bookcases bookend bookends bookings bookkeeper
bookkeepers bookkeeping booklets bookmark bookmarked bookmarking bookmarks bookshelf bookworm
bookworms boomed boomerang boomeranged boomeranging boomerangs booming booms boon boons boor
boorish boors boos boosted booster boosters boosting boosts booted bootee bootees booth booths
booties booting bootleg bootlegged bootlegging bootlegs bootstrap booty booze bop bordered
bordering borderlines borders boringly borough boroughs bosom bosoms bossed bosses bossier
bossiest bossing bossy botanical botanist botanists botany botch botched botches botching
bothersome bottled bottleneck bottlenecks bottling bottomed bottoming bottomless bottoms bough
boughs boulder boulders boulevard boulevards bounced bounces bouncing bounded bounding boundless
bounties bountiful bounty bouquet bouquets bourbon bourgeois bourgeoisie boutique boutiques bouts
bovine bovines bowed bowel bowels bowing bowled bowlegged bowler bowling bowls bows boxcar boxcars
boxed boxer boxers boxing boycott boycotted boycotting boycotts boyfriend boyfriends boyhood
boyhoods boyish bra brace braced bracelet bracelets braces bracing brackish brag braggart
braggarts bragged bragging brags braid braided braiding braids brained brainier brainiest braining
brainless brainstorm brainstormed brainstorming brainstorms brainwash brainwashed brainwashes
brainwashing brainy braise braised braises braising braked braking bran branched branching
brandied brandies brandish brandished brandishes brandishing brandy brandying bras brash brasher
brashest brasses brassier brassiere brassieres brassiest brassy brat brats bravado braved bravely
braver bravery braves bravest braving bravo bravos brawl brawled brawling brawls brawn brawnier
brawniest brawny bray brayed braying brays brazen brazened brazening brazens brazier braziers
breached breaches breaching breaded breading breads breadth breadths breadwinner breadwinners
breakable breakables breakdowns breakfasted breakfasting breakfasts breakneck breakpoints
breakthrough breakthroughs breakwater breakwaters breast breasted breasting breasts breather
breathers breathless breaths breathtaking breeder breeders breezed breezes breezier breeziest
breezing breezy brevity brew brewed breweries brewery brewing brews bribe bribed bribery bribes
bribing bricked bricking bricklayer bricklayers bridal bridals bride bridegroom bridegrooms brides
bridesmaid bridesmaids bridged bridging bridle bridled bridles bridling briefcase briefcases
briefed briefer briefest briefing briefs brigades brighten brightened brightening brightens
brilliance brilliants brim brimmed brimming brims brimstone brine brinier briniest brink brinks
briny brisk brisked brisker briskest brisking briskly brisks bristle bristled bristles bristling
britches brittle brittler brittlest broach broached broaches broaching broaden broadened
broadening broadens broader broadest broads broadside broadsided broadsides broadsiding brocade
brocaded brocades brocading broccoli brochure brochures broil broiled broiler broilers broiling
broils broker brokered brokering brokers bronchitis bronco broncos bronze bronzed bronzes bronzing
brooch brooches brood brooded brooding broods brook brooked brooking brooks broom brooms broth
brotherhood brotherhoods brotherly broths brow browbeat browbeaten browbeating browbeats browned
browner brownest brownie brownies browning browns brows bruise bruised bruises bruising brunch
brunched brunches brunching brunette brunettes brunt brushed brushes brushing brusque brusquer
brusquest brutalities brutality brutally brute brutes brutish bubbled bubbles bubblier bubbliest
bubbling bubbly bucked bucketed bucketing buckets bucking buckle buckled buckles buckling bud
budded buddies budding buddy budge budged budges budgeted budgeting budgets budging buds buff
buffalo buffaloed buffaloes buffaloing buffed buffet buffeted buffeting buffets buffing buffoon
buffoons buffs bugged buggier buggies buggiest bugging buggy bugle bugled bugler buglers bugles
bugling builder builders bulbous bulge bulged bulges bulging bulked bulkier bulkiest bulking bulks
bulky bulldog bulldogged bulldogging bulldogs bulldoze bulldozed bulldozer bulldozers bulldozes
bulldozing bulled bulletined bulletining bulletins bullfight bullfighter bullfighters bullfights
bullfrog bullfrogs bullied bullies bulling bullion bulls bully bullying bum bumblebee bumblebees
bummed bummer bummest bumming bumped bumper bumpers bumpier bumpiest bumping bumps bumpy bums bun
bunched bunches bunching bundled bundles bundling bung bungalow bungalows bungle bungled bungler
bunglers bungles bungling bunion bunions bunk bunked bunker bunkers bunking bunks bunnies bunny
buns buoy buoyancy buoyant buoyed buoying buoys burble burbled burbles burbling burdened burdening
burdens burdensome bureau bureaucracies bureaucrat bureaucratic bureaucrats bureaus burger burgers
burglar burglaries burglars burglary burgle burial burials burlap burlier burliest burly burner
burners burnish burnished burnishes burnishing burp burped burping burps burr burred burring burro
burros burrow burrowed burrowing burrows burrs bursar bushed bushel bushels bushes bushier
bushiest bushing bushy busied busier busies busiest busily businessman businessmen businesswoman
businesswomen busted busting bustle bustled bustles bustling busts busybodies busybody busying
butcher butchered butcheries butchering butchers butchery butler butlers buts butt butte butted
buttercup buttercups buttered butterflied butterflies butterfly butterflying buttering buttermilk
butters butterscotch buttery buttes butting buttock buttocks buttoned buttonhole buttonholed
buttonholes buttonholing buttoning buttress buttressed buttresses buttressing butts buxom buzz
buzzard buzzards buzzed buzzer buzzers buzzes buzzing byes bygone bygones bypassed bypasses
bypassing bystander bystanders byway byways cab cabaret cabarets cabbages cabbed cabbing cabin
cabinets cabins caboose cabooses cabs cacao cacaos cache cached caches caching cackle cackled
cackles cackling cacti cactus cad caddie caddied caddies caddying cadence cadences cadet cadets
cafeteria cafeterias cafs caged cages cagey cagier cagiest caging cajole cajoled cajoles cajoling
caked caking calamities calamity calcium calculators calculi calendared calendaring calendars calf
calibrate calibrated calibrates calibrating calibration calibrations calico calicoes callable
callers calligraphy callings callous calloused callouses callousing callow callus callused
calluses callusing calmed calmer calmest calming calmly calmness calms calorie calories calve
calves camaraderie camel camels cameo cameos camouflage camouflaged camouflages camouflaging
campaigner campaigners camped camper campers camping campuses canal canals canaries canary
cancellation cancellations cancers candid candidacies candidacy candidly candied candies candle
candled candles candlestick candlesticks candling candy candying cane caned canes canine canines
caning canister canisters canker cankered cankering cankers canned canneries cannery cannibal
cannibalism cannibals cannier canniest canning cannon cannoned cannoning cannons canny canoe
canoed canoeing canoes canon canons canopied canopies canopy canopying cantaloupe cantaloupes
cantankerous canteen canteens canter cantered cantering canters canvas canvased canvases canvasing
canvass canvassed canvasser canvassers canvasses canvassing canyon canyons capably capacitance
capacities capacitor capacitors cape caped caper capered capering capers capes capillaries
capillary capitalists capitulate capitulated capitulates capitulating capped capping caprice
caprices capricious capriciously capsize capsized capsizes capsizing capsule capsuled capsules
capsuling captained captaining captains caption captioned captioning captions captivate captivated
captivates captivating captive captives captivities captivity captor captors caramel caramels
carat carats caravan caravans carbohydrate carbohydrates carbons carcass carcasses carcinogenic
carded cardiac cardigan cardigans cardinal cardinals carding careered careering carefree
carefuller carefullest carefulness carelessly carelessness caress caressed caresses caressing
caretaker caretakers cargo cargoes caribou caribous caricature caricatured caricatures
caricaturing carnage carnal carnation carnations carnival carnivals carnivore carnivores
carnivorous carol carols carouse caroused carouses carousing carp carped carpenter carpentered
carpentering carpenters carpentry carpeted carpeting carpets carping carps carriages carriageway
carriers carrion cart carted cartel cartels cartilage cartilages carting cartographer
cartographers cartography carton cartons cartooned cartooning cartoonist cartoonists carts
cartwheel cartwheeled cartwheeling cartwheels carve carved carves carving cascade cascaded
cascades cascading cashed cashes cashew cashews cashier cashiered cashiering cashiers cashing
cashmere casings casino casinos cask casket caskets casks casserole casseroled casseroles
casseroling castaway castaways caste caster casters castes castigate castigated castigates
castigating castings castled castles castling castoff castoffs castrate castrated castrates
castrating casually casuals casualties casualty cataclysm cataclysmic cataclysms catapult
catapulted catapulting catapults cataract cataracts catastrophe catastrophes catcall catcalled
catcalling catcalls catchier catchiest catchings catchment catchy catechism catechisms categorical
caterer caterers caterpillar caterpillars catfish catfishes cathedrals catnap catnapped catnapping
catnaps catnip catwalk catwalks caucus caucused caucuses caucusing cauliflower cauliflowers caulk
caulked caulking caulks causeway causeways caustic caustics cautioned cautioning cautions cautious
cautiously cavalier cavaliers cavalries cavalry caveats caved cavern caverns caves caviar caving
cavities cavity cavort cavorted cavorting cavorts caw cawed cawing caws ceasefire ceaseless
ceaselessly cedar cedars cede ceded cedes ceding ceilings celebrations celebrities celebrity
celery celestial celibacy celibate celibates cellar cellars cellist cellists cello cellophane
cellos cellulars cellulose cement cemented cementing cements cemeteries cemetery censure censured
censures censuring census censused censuses censusing centennial centennials centipede centipedes
centrals centrifuge cents ceramic cereal cereals cerebral ceremonial ceremonials ceremonies
ceremonious certainties certificated certificates certificating certified certifies certify
certifying cervical cessation cessations chafe chafed chafes chaff chaffed chaffing chaffs chafing
chagrin chagrined chagrining chagrins chained chaining chainsaw chaired chairing chairmen
chairperson chairpersons chalet chalets chalice chalices chalked chalkier chalkiest chalking
chalks chalky challenger challengers chambers chameleon chameleons champ champagnes champed
champing championed championing champions championship championships champs chanced chancellors
chancing chandelier chandeliers changeable chant chanted chanting chants chapels chaperoned
chaperoning chaplain chaplains chapped chapping characteristically charcoal charcoals chargeable
charger chariot chariots charisma charismatic charismatics charitably charlatan charlatans charred
charring charted chartered chartering charters charting chasm chasms chassis chaste chasten
chastened chastening chastens chaster chastest chastise chastised chastisement chastisements
chastises chastising chastity chatter chatterbox chatterboxes chattered chattering chatters
chattier chattiest chatty chauffeur chauffeured chauffeuring chauffeurs chauvinist chauvinists
cheapen cheapened cheapening cheapens cheapness checkers checkout checkpoint checkup checkups
cheeked cheeking cheeks cheep cheeped cheeping cheeps cheered cheerfuller cheerfullest cheerfully
cheerfulness cheerier cheeriest cheering cheery cheesecloth cheesed cheeses cheesing cheetah
cheetahs chef chefs chemically cherish cherished cherishes cherishing cherries cherry cherub
cherubim cherubs chestnuts chests chewier chewiest chewy chi chic chicer chicest chick chickened
chickening chicks chide chided chides chiding chiefer chiefest chiefly chiefs chieftain chieftains
childbirth childbirths childhoods childlike chill chilled chiller chillest chillier chilliest
chilling chills chilly chime chimed chimes chiming chimney chimneys chimp chimpanzee chimpanzees
chimps chin china chink chinked chinking chinks chinned chinning chins chintz chipmunk chipmunks
chipped chipper chippers chipping chiropractor chiropractors chirp chirped chirping chirps chisel
chisels chivalrous chivalry chlorine chloroform chloroformed chloroforming chloroforms chlorophyll
chocolates choicer choicest choirs choke choked chokes choking cholera cholesterol choosier
choosiest choosy chopper choppered choppering choppers choppier choppiest choppy chorals chords
chore choreographer choreographers choreography chores chortle chortled chortles chortling
chorused choruses chorusing chow chowder chowders chowed chowing chows christen christened
christening christenings christens chrome chromed chromes chroming chromium chromosome chromosomes
chronic chronically chronicle chronicled chronicles chronicling chronological chronologically
chronologies chronology chrysanthemum chrysanthemums chubbier chubbiest chubby chuckle chuckled
chuckles chuckling chug chugged chugging chugs chum chummed chummier chummiest chumming chummy
chums chunkier chunkiest chunky churn churned churning churns chute chutes ciders cigar cigarettes
cigars cinch cinched cinches cinching cinder cindered cindering cinders cinemas cinnamon cipher
ciphered ciphering ciphers circled circling circuited circuiting circuitous circulars circulations
circulatory circumcise circumcised circumcises circumcising circumcision circumcisions
circumference circumferences circumflex circumstanced circumstancing circumstantial circumvent
circumvented circumventing circumvention circumvents circus circuses cistern cisterns citation
citations citizenship citric citrus citruses civic civics civilians civilities civility clack
clacked clacking clacks clad clairvoyance clairvoyant clairvoyants clam clamber clambered
clambering clambers clammed clammier clammiest clamming clammy clamp clamped clamping clamps clams
clan clandestine clang clanged clanging clangs clank clanked clanking clanks clans clap clapped
clapper clappers clapping claps claptrap claret clarifications clarinet clarinets clashed clashing
clasp clasped clasping clasps classifications classmate classmates classroom classrooms classy
clatter clattered clattering clatters claustrophobia claw clawed clawing claws clay cleanlier
cleanliest cleanliness cleanse cleansed cleanser cleansers cleanses cleansing clearances clearings
clearness cleat cleats cleavage cleavages cleave cleaved cleaver cleavers cleaves cleaving clef
clefs cleft clefts clemency clench clenched clenches clenching clergies clergy clergyman clergymen
cleric clerical clerics clerk clerked clerking clerks cleverly cleverness clichs clicked clicking
clicks clientle clientles cliffs climactic climates climax climaxed climaxes climaxing climber
climbers clime climes clinch clinched clinches clinching cling clinging clings clinically clinics
clink clinked clinking clinks clipboard clipboards clippings cliques clitoris cloak cloaked
cloaking cloaks clocked clocking clockwise clockwork clockworks clod clods clogged clogging clogs
cloister cloistered cloistering cloisters closeness closeted closeting closets closures clot
clothespin clothespins cloths clots clotted clotting cloudburst cloudbursts clouded cloudier
cloudiest clouding cloudy clout clouted clouting clouts clove cloven clover clovers cloves clown
clowned clowning clowns clubbed clubbing clubhouse clubhouses cluck clucked clucking clucks clued
clueless cluing clump clumped clumping clumps clumsier clumsiest clumsily clumsiness clung
clustered clustering clutch clutched clutches clutching clutter cluttered cluttering clutters
coached coaches coaching coagulate coagulated coagulates coagulating coagulation coaled coalesce
coalesced coalesces coalescing coaling coalition coalitions coals coarsely coarsen coarsened
coarseness coarsening coarsens coarser coarsest coastal coasted coaster coasters coasting
coastline coastlines coasts coated coating coax coaxed coaxes coaxing cob cobalt cobble cobra
cobras cobs cobweb cobwebs cocaine cock cocked cockeyed cockier cockiest cocking cockpit cockpits
cockroach cockroaches cocks cocktail cocktails cocky cocoa cocoas coconut coconuts cocoon cocooned
cocooning cocoons cod codded codding cods coefficient coefficients coerce coerced coerces coercing
coercion coexist coexisted coexistence coexisting coexists coffees coffer coffers coffin coffined
coffining coffins cog cogency cogent cognac cognacs cognitive cogs coherence coherently coil
coiled coiling coils coinage coinages coincided coincidences coincidental coincidentally coincides
coinciding coked cokes coking colander colanders colder coldest coldly coldness colds colic
collaborate collaborated collaborates collaborating collaborations collaborative collaborator
collaborators collage collages collapsible collarbone collarbones collared collaring collars
collateral collation collectively collectives collector collectors collegiate collide collided
collides colliding collie collies collision collisions colloquial colloquialism colloquialisms
collusion colonel colonels colones colonial colonials colonies colons colossal colt colts coma
comas comb combatant combatants combated combating combats combed combing combs combustible
combustibles combustion comeback comedian comedians comedies comelier comeliest comely comestible
comestibles comet comets comforted comforting comforts comical comings commandant commandants
commanded commandeer commandeered commandeering commandeers commander commanders commanding
commando commandos commemorate commemorated commemorates commemorating commemoration
commemorations commenced commencement commencements commences commencing commend commendable
commendation commendations commended commending commends commentaries commerce commercialism
commercials commiserate commiserated commiserates commiserating commiseration commiserations
commissioner commissioners commodities commodore commodores commoner commonest commonplace
commonplaces commonwealth commonwealths commotion commotions commune communed communes
communicable communicative communicator communing communion communions communique communiques
commutative commute commuted commuter commuters commutes commuting compacted compacter compactest
compacting compaction compacts companions companionship comparatives compartment compartments
compass compassed compasses compassing compassionate compatibles compatriot compatriots
compensated compensates compensating compensations competences competently competitions
compilations complacency complemented complementing complements completer completest complexes
complexion complexioned complexions complexities compliance compliant complied complies
complimentary complimented complimenting compliments complying composites compositions compost
composted composting composts composure compounded compounding compounds comprehended
comprehending comprehends comprehensions comprehensively comprehensives compromised compromises
compromising compulsions compulsive compulsories compunction compunctions computations comrade
comrades comradeship concatenation concatenations concave concealment conceded concedes conceding
conceit conceited conceits concentrations concentric conceptions conceptually concerted concerting
concertos concession concessions conciliate conciliated conciliates conciliating conciliation
concisely conciseness conciser concisest conclusive conclusively concoct concocted concocting
concoction concoctions concocts concord concordance concourse concourses concreted concretes
concreting concurred concurrence concurrences concurrency concurrent concurring concurs concussion
concussions condemnations condensation condensations condescend condescended condescending
condescends condiment condiments conditionally conditionals condolence condolences condominium
condominiums condoms condoned condones condoning condor condors conducive conductors cone cones
confection confections confederacies confederacy confederate confederated confederates
confederating confederation confederations confer conferred conferrer conferring confers confessed
confesses confessing confession confessions confetti confidant confidants confide confided
confidences confidentially confidently confides confiding configurable confinement confinements
confirmations confiscate confiscated confiscates confiscating confiscation confiscations conformed
conforming conformity conforms confound confounded confounding confounds confrontation
confrontations congeal congealed congealing congeals congenial conglomerate conglomerated
conglomerates conglomerating congratulated congratulates congratulating congregate congregated
congregates congregating congregation congregations congress congresses congressman congressmen
congresswoman congresswomen congruent conical conifer coniferous conifers conjectured conjectures
conjecturing conjugal conjugate conjugated conjugates conjugating conjugation conjugations
conjunctions conjure conjured conjures conjuring connective connectivity connectors conned conning
connoisseur connoisseurs connote connoted connotes connoting conquer conquered conquering
conqueror conquerors conquers conquest conquests cons consciences conscientious consciousnesses
consecrate consecrated consecrates consecrating consensuses consequential conservatism
conservatories conservatory conserve conserved conserves conserving consign consigned consigning
consignment consignments consigns consistencies consolations consoled consoles consolidate
consolidated consolidates consolidating consolidation consolidations consoling consomm consonant
consonants consort consorted consorting consortium consorts conspicuously conspiracies conspirator
conspirators conspire conspired conspires conspiring constancy constellation constellations
consternation constipation constituencies constituted constituting constitutionally
constitutionals constitutions constrict constricted constricting constriction constrictions
constricts construe construed construes construing consul consular consulate consulates consuls
consultations consumable consumables consumerism consumers consummate consummated consummates
consummating contagion contagions contagious containers contaminate contaminated contaminates
contaminating contamination contemplation contemplative contemplatives contemporaries contemptible
contemptuous contended contender contenders contending contends contented contenting contentions
contentment contestant contestants contested contesting contests contextual contiguous
continentals continents contingencies contingency contingent contingents contort contorted
contorting contortion contortions contorts contoured contouring contours contraband contraceptive
contraceptives contraction contractions contractor contractors contractual contradictions
contraption contraptions contraries contrasted contrasting contrasts contravene contravenes
contributory contrite controllable controversies convalesce convalesced convalescence
convalescences convalescent convalescents convalesces convalescing convection convene convened
convenes conveniences convening convent conventionally convents converge converged convergence
converges converging conversant conversational conversed converses conversing converters
convertible convertibles convex conveyance conveyances conveyed conveying conveys convoluted
convoy convoyed convoying convoys convulse convulsed convulses convulsing convulsion convulsions
convulsive coo cooed cooing cookbook cookbooks cooker cooler coolers coolest coolly coop cooped
cooper cooperated cooperates cooperating cooperative cooperatives cooping coops coordinated
coordinating coordinator coos cop copier copiers copious copiously copped copperhead copperheads
coppers copping cops copulate copulation copyrighted copyrighting copyrights coral corals cord
corded cordial cordially cordials cording cordless cordon cordoned cordoning cordons cords
corduroy cored cores coring cork corked corking corks corkscrew corkscrewed corkscrewing
corkscrews cornea corneas corned cornered cornering cornet cornets cornflakes cornier corniest
corning cornmeal corns cornstarch corny corollary coronaries coronary coronation coronations
coroner coroners corporal corporals corporations corps corpulent corpus corpuscle corpuscles
corral corralled corralling corrals correcter correctest corrective correctness corrector
correlated correlates correlating correlations correspondences correspondents correspondingly
corridors corroborate corroborated corroborates corroborating corroboration corrode corroded
corrodes corroding corrosion corrosive corrosives corrupter corruptest corruptible corruptions
corsage corsages corset corseted corseting corsets cortex cosmetic cosmetics cosmonaut cosmonauts
cosmopolitan cosmopolitans cosmos cosmoses costings costlier costliest costume costumed costumes
costuming cot cots cottage cottages cottoned cottoning cottons cottontail cottontails cottonwood
cottonwoods couch couched couches couching cougar cougars coughed coughing coughs countable
countdown countdowns countenance countenanced countenances countenancing counteract counteracted
counteracting counteracts counterattack counterattacked counterattacking counterattacks
counterbalance counterbalanced counterbalances counterbalancing counterclockwise countered
counterfeit counterfeited counterfeiting counterfeits countering counters countersign
countersigned countersigning countersigns countess countesses counties countryman countrymen
countrysides coup coupon coupons coups courageous courageously couriers coursed courser coursing
courted courteous courteously courtesies courthouse courthouses courting courtroom courtrooms
courtship courtships courtyard courtyards cousins cove covenant covenanted covenanting covenants
covert covertly coverts coves covet coveted coveting covetous covets coward cowardice cowardly
cowards cowboy cowboys cowed cower cowered cowering cowers cowgirl cowgirls cowhide cowhides
cowing cox coy coyer coyest coyote coyotes crab crabbed crabbier crabbiest crabbing crabby crabs
cracker crackers crackle crackled crackles crackling crackpot crackpots cradle cradled cradles
cradling crafted craftier craftiest craftily crafting crafts craftsman craftsmen crafty crag
craggier craggiest craggy crags cram crammed cramming crams cranberries cranberry crane craned
cranes craning cranium craniums crank cranked crankier crankiest cranking cranks cranky crasser
crassest crate crated crater cratered cratering craters crates crating crave craved craves craving
cravings crayfish crayfishes crayon crayoned crayoning crayons craze crazed crazes crazier crazies
craziest crazily craziness crazing creak creaked creakier creakiest creaking creaks creaky creamed
creamier creamiest creaming creams creamy crease creased creases creasing creations creatively
creatives creativity creators credence credential credentials creditable credited crediting
creditor creditors credulous creeds creek creeks creepier creepiest creeping creeps creepy cremate
cremated cremates cremating cremation cremations crepe crepes crept crescendo crescendos crescent
crescents crest crested crestfallen cresting crests cretin cretinous cretins crevasse crevasses
crevice crevices crewed crewing crews crib cribbed cribbing cribs crickets criminally crimson
crimsoned crimsoning crimsons cringe cringed cringes cringing crinkle crinkled crinkles crinkling
cripple crippled cripples crippling crises crisped crisper crispest crisping crisply crispy
crisscross crisscrossed crisscrosses crisscrossing critically critique critiqued critiques
critiquing croak croaked croaking croaks crochet crocheted crocheting crochets crock crockery
crocks crocodile crocodiles crocus crocuses crofts cronies crony crook crooked crookeder
crookedest crooking crooks croon crooned crooning croons cropped cropping croquet crossbow
crossbows crosser crossest crossings crosswalk crosswalks crosswords crotch crotches crouch
crouched crouches crouching crow crowbar crowbars crowed crowing crowned crowning crowns crows
crucially crucified crucifies crucifix crucifixes crucifixion crucifixions crucify crucifying
crudely cruder crudest crudity cruelly cruelties cruiser cruisers crumb crumbed crumbing crumble
crumbled crumbles crumblier crumbliest crumbling crumbly crumbs crummier crummiest crummy crumple
crumpled crumples crumpling crunchy crusade crusaded crusader crusaders crusades crusading crust
crustacean crustaceans crusted crustier crustiest crusting crusts crusty crutch crutches crux
cruxes crybabies crybaby crypt crypts cub cubed cubes cubicle cubicles cubing cubs cuckoos
cucumber cucumbers cuddle cuddled cuddles cuddling cued cues cuff cuffed cuffing cuffs cuing
cuisine cuisines culinary cull culled culling culls culminate culminated culminates culminating
culmination culminations culpable culprits cultivate cultivated cultivates cultivating cultivation
cults culturally cultured culturing cunninger cunningest cunningly cupboards cupful cupfuls cupped
cupping cur curable curator curators curb curbed curbing curbs curd curdle curdled curdles
curdling curds curfew curfews curio curios curiosities curl curled curling curls currant currants
currencies currents curricula curried curries currying cursed curses cursing cursory curt curtail
curtailed curtailing curtails curtained curtaining curter curtest curtsied curtsies curtsy
curtsying curvature curvatures curved curving cushion cushioned cushioning cushions custards
custodian custodians custody cutback cutbacks cuter cutest cuticle cuticles cutlery cutlet cutlets
cutter cutters cutthroat cutthroats cuttings cyanide cybernetics cyclic cyclone cyclones cylinders
cylindrical cymbal cymbals cynicism cynics cypress cypresses cyst cysts dab dabbed dabbing dabble
dabbled dabbles dabbling dabs dachshund dachshunds dad daddies daddy dads daemon daffodil
daffodils dagger daggers dailies daintier dainties daintiest daintily dainty dairies dairy dais
daises daisies daisy dallied dallies dally dallying dam dame dames dammed damming damnedest damped
dampen dampened dampening dampens damper dampest damping dampness damps dams damsel damsels dancer
dancers dandelion dandelions dandier dandies dandiest dandruff dandy dangle dangled dangles
dangling dank danker dankest dapper dapperer dapperest daredevil daredevils darken darkened
darkening darkens darker darkest darkly darlings darn darned darning darns dart darted darting
darts dashboard dashboards dastardly daub daubed daubing daubs daughters daunt daunted daunting
dauntless daunts dawdle dawdled dawdles dawdling dawned dawning dawns daybreak daydream daydreamed
daydreaming daydreams daze dazed dazes dazing dazzle dazzled dazzles dazzling deacon deacons
deaden deadened deadening deadens deader deadest deadlier deadliest deadlines deadlock deadlocked
deadlocking deadlocks deafer deafest deafness dealings dean deans dearer dearest dearly dears
dearth dearths deathbed deathbeds deaves debase debased debasement debasements debases debasing
debaucheries debauchery debilitate debilitated debilitates debilitating debilities debility debit
debited debiting debits debonair debrief debriefed debriefing debriefs debris debtor debtors debts
debunk debunked debunking debunks debut debuted debuting debuts decadence decadent decadents
decanter decanters decapitate decapitated decapitates decapitating decayed decaying decays decease
deceased deceases deceasing deceit deceitful deceitfully deceits deceive deceived deceives
deceiving decencies decency decently deception deceptions deceptive decibel decibels decidedly
deciduous decimals decimate decimated decimates decimating decipher deciphered deciphering
deciphers decisive decisively decked decking decks declension decoder decompose decomposed
decomposes decomposing decomposition decorate decorated decorates decorating decoration
decorations decorative decorator decorators decorous decorum decoy decoyed decoying decoys decree
decreed decreeing decrees decrepit decried decries decry decrying dedication dedications deduct
deducted deducting deductive deducts deeded deeding deepen deepened deepening deepens deeps deer
deface defaced defaces defacing defamation defamatory defame defamed defames defaming defaulted
defaulting defeatist defecate defecated defecates defecating defected defecting defectives
defendant defendants defender defenders defensible defer deference deferential deferred deferring
defers defiance defiant defiantly deficient deficit deficits defied defies defile defiled defiles
defiling definable deflate deflated deflates deflating deflation deflect deflected deflecting
deflection deflections deflects deform deformed deforming deformities deformity deforms defraud
defrauded defrauding defrauds defrost defrosted defrosting defrosts deft defter deftest deftly
defunct defying degenerated degenerates degenerating dehydrate dehydrated dehydrates dehydrating
deified deifies deify deifying deign deigned deigning deigns deities deject dejected dejecting
dejection dejects delectable delegate delegated delegates delegating delegation delegations
deleterious deletions deli deliberated deliberates deliberating deliberation deliberations
delicacies delicacy delicately delicatessen delicatessens deliciously delimit delimited delimiter
delimiting delimits delinquencies delinquency delinquent delinquents delirious deliriously
delirium deliriums delis deliverance deliveries deltas delude deluded deludes deluding deluge
deluged deluges deluging delusions deluxe delve delved delves delving demagogue demagogues demean
demeaned demeaning demeans dementia demerit demerits demised demises demising democracies democrat
democrats demolition demolitions demon demons demonstrably demonstrative demonstratives
demonstrator demonstrators demote demoted demotes demoting demotion demotions demount demure
demurely demurer demurest den denial denials denigrate denim denims denomination denominations
denominators denoted denoting denounce denounced denounces denouncing dens densely denser densest
densities dent dental dented denting dentistry dentists dents denunciation denunciations deodorant
deodorants depart departed departing departs departures dependable dependencies dependency depict
depicted depicting depiction depicts deplete depleted depletes depleting deplorable deplore
deplored deplores deploring deport deportation deportations deported deporting deportment deports
depose deposed deposes deposing deposited depositing deposits depot depots deprave depraved
depraves depraving depravities depravity deprecate deprecated deprecates deprecating depreciate
depreciated depreciates depreciating depreciation depressingly depressions deprivation
deprivations deputies derail derailed derailing derailment derailments derails derelict derelicts
deride derided derides deriding derision derivation derivations derivatives derrick derricks
descendant descendants descent descents describable descriptor descriptors desecrate desecrated
desecrates desecrating desecration desegregation deserter deserters designation designations
desirability desirous desist desisted desisting desists desks desolate desolated desolates
desolating desolation despaired despairing despairs desperation despicable despised despises
despising despondent despot despotic despots dessert desserts destinations destinies destiny
destitute destitution destroyer destroyers detachable detachment detachments detain detained
detaining detains detectives detectors detention detentions detergent detergents deteriorate
deteriorated deteriorates deteriorating deterioration determinable determinations determinism
deterministic deterred deterrents deterring deters detest detested detesting detests dethrone
dethroned dethrones dethroning detonate detonated detonates detonating detonation detonations
detonator detonators detour detoured detouring detours detracted detracting detracts detriment
detrimental detriments devalue devastation deviant deviate deviated deviates deviating deviations
devils devolution devolve devolved devolves devolving devotee devotees devotion devotions devour
devoured devouring devours devout devouter devoutest devoutly dew dexterity dexterous diabetes
diabetic diabetics diabolical diagnose diagnosed diagnoses diagnosing diagonally diagonals
diagrammed diagramming dialogues diameters diametrically diamond diamonds diaper diapered
diapering diapers diaphragm diaphragms diaries diatribe diced dices dicing dictated dictates
dictating dictation dictations dictatorial dictators dictatorships diction dieseled dieseling
diesels dietaries dietary dieted dieting diets differentiated differentiates differentiating
differentiation diffuse diffused diffuses diffusing diffusion digested digestible digesting
digestion digestions digestive digests digitally dignified dignifies dignify dignifying
dignitaries dignitary dignities digress digressed digresses digressing digression digressions
dilapidated dilate dilated dilates dilating dilation dilemmas diligence diligent diligently dill
dills dilute diluted dilutes diluting dilution dime dimer dimes diminish diminished diminishes
diminishing diminutive diminutives dimly dimmed dimmer dimmest dimming dimple dimpled dimples
dimpling dims din diners dinghies dinghy dingier dingiest dingy dinned dinnered dinnering dinners
dinning dinosaur dinosaurs dins diocese dioceses dioxide diphtheria diphthong diphthongs diploma
diplomacy diplomas diplomat diplomata diplomatically diplomats dipped dipping dips directer
directest directness direr direst dirge dirges dirtied dirtier dirties dirtiest dirtying
disabilities disability disadvantaged disadvantageous disadvantaging disagreeable disagreeably
disagreements disallow disallowed disallowing disallows disambiguate disappearance disappearances
disappointments disapproval disapprove disapproved disapproves disapproving disarm disarmament
disarmed disarming disarms disarray disarrayed disarraying disarrays disavow disavowed disavowing
disavows disband disbanded disbanding disbands disbelief disbelieve disbelieved disbelieves
disbelieving disburse disbursed disbursement disbursements disburses disbursing discern discerned
discernible discerning discerns discharged discharges discharging disciple disciples
disciplinarian disciplinarians disciplined disciplines disciplining disclaim disclaimed
disclaiming disclaims disclose disclosed discloses disclosing disclosure disclosures discoloration
discolorations discomfort discomforted discomforting discomforts disconcert disconcerted
disconcerting disconcerts disconsolate disconsolately discontent discontented discontenting
discontents discontinuity discord discordant discorded discording discords discos discounted
discounting discouragement discouragements discourse discoursed discourses discoursing
discourteous discourtesies discourtesy discredit discredited discrediting discredits discreet
discreeter discreetest discreetly discrepancies discretionary discriminatory discus discuses
disdain disdained disdainful disdaining disdains diseased disembark disembarkation disembarked
disembarking disembarks disenchantment disengage disengaged disengages disengaging disentangle
disentangled disentangles disentangling disfigure disfigured disfigures disfiguring disgrace
disgraced disgraceful disgraces disgracing disgruntle disgruntled disgruntles disgruntling
disgustingly dishearten disheartened disheartening disheartens dished dishing dishonestly
dishonesty dishwasher dishwashers disillusion disillusioned disillusioning disillusionment
disillusions disincentive disinfect disinfectant disinfectants disinfected disinfecting disinfects
disingenuous disinherit disinherited disinheriting disinherits disintegrate disintegrated
disintegrates disintegrating disintegration disinterested disjoint disjointed disjointing
disjoints disks dislocate dislocated dislocates dislocating dislocation dislocations dislodge
dislodged dislodges dislodging disloyal disloyalty dismally dismantle dismantled dismantles
dismantling dismay dismayed dismaying dismays dismember dismembered dismembering dismembers
dismissal dismissals dismissive dismount dismounted dismounting dismounts disobedience disobedient
disobey disobeyed disobeying disobeys disordered disordering disorderly disorders disown disowned
disowning disowns disparage disparaged disparages disparaging disparate disparities disparity
dispassionate dispassionately dispatch dispatched dispatches dispatching dispel dispelled
dispelling dispels dispensaries dispensary dispensation dispensations dispense dispensed dispenser
dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing dispersion
displace displaced displacement displacements displaces displacing displease displeased displeases
displeasing displeasure disposables disposals dispositions dispossess dispossessed dispossesses
dispossessing disproportionate disprove disproved disproves disproving disputed disputes disputing
disqualified disqualifies disqualify disqualifying disquiet disquieted disquieting disquiets
disregarded disregarding disregards disrepair disreputable disrepute disrespect disrespected
disrespectful disrespecting disrespects disrupted disrupting disruptions disruptive disrupts
dissatisfaction dissatisfied dissatisfies dissatisfy dissatisfying dissect dissected dissecting
dissection dissections dissects disseminate disseminated disseminates disseminating dissemination
dissension dissensions dissent dissented dissenter dissenters dissenting dissents dissertations
disservice disservices dissident dissidents dissimilarities dissimilarity dissipate dissipated
dissipates dissipating dissipation dissociate dissociated dissociates dissociating dissociation
dissolute dissolution dissolve dissolved dissolves dissolving dissonance dissonances dissuade
dissuaded dissuades dissuading distanced distancing distantly distaste distastes distend distended
distending distends distillation distillations distilled distiller distilleries distillers
distillery distilling distincter distinctest distinctively distinguishable distorter distortions
distraction distractions distraught distressingly distributions distributor distributors districts
distrust distrusted distrustful distrusting distrusts disturbances disuse disused disuses disusing
ditched ditches ditching dither dithered dithering dithers ditties dittoed dittoing dittos ditty
diver diverge diverged divergence divergences divergent diverges diverging divers diversified
diversifies diversify diversifying diversion diversions diversities divest divested divesting
divests dividend dividends divined diviner divines divinest divining divinities divinity divisible
divisive divisor divisors divorced divorces divorcing divulge divulged divulges divulging dizzied
dizzier dizzies dizziest dizziness dizzy dizzying docile dock docked docking docks doctorate
doctored doctoring doctrines documentaries dodged dodges dodging dodo doer doers dogged doggedly
doggerel dogging doghouse doghouses dogmas dogmatic dogwood dogwoods doilies doily doldrums doled
doleful dolefully doles doling doll dolled dollies dolling dolls dolly dolphin dolphins domains
dome domed domes domesticate domesticated domesticates domesticating domesticity domestics
domicile domiciled domiciles domiciling dominance dominants domination doming dominion dominions
domino dominoes donkey donkeys donor donors doodle doodled doodles doodling doorman doormen
doorstep doorsteps doorway doorways dope doped dopes dopey dopier dopiest doping dormant
dormitories dormitory dorsal dos dosed dosing dote doted dotes doting doubly doubted doubtfully
doubting dough doughnut doughnuts dour dourer dourest douse doused douses dousing dove doves
dowdier dowdies dowdiest dowdy downcast downed downfall downfalls downgrade downgraded downgrades
downgrading downhearted downhills downier downiest downing downpour downpours downs downstream
downtown downward downy dowries dowry doze dozed dozes dozing drab drabber drabbest drabs
draconian dragonflies dragonfly dragons drainage dramas dramatist dramatists drape draped
draperies drapery drapes draping drawbridge drawbridges drawer drawers drawl drawled drawling
drawls dreadfully dreamer dreamers dreamier dreamiest dreamy drearier dreariest dredge dredged
dredges dredging dregs drench drenched drenches drenching dresser dressers dressier dressiest
dressings dressmaker dressmakers dressy dribble dribbled dribbles dribbling drier driers driest
drifted drifting drifts driftwood drilled drilling drills drinkable drinker drinkers drivels
driveway driveways drizzle drizzled drizzles drizzling droll droller drollest drone droned drones
droning drool drooled drooling drools droop drooped drooping droops dropout dropouts droppings
dross drought droughts droves drowse drowsed drowses drowsier drowsiest drowsiness drowsing drowsy
drudge drudged drudgery drudges drudging drugged drugging druggist druggists drugstore drugstores
drummed drummer drummers drumming drumstick drumsticks drunkard drunkards drunkenly drunkenness
drunker drunkest drunks dryer dryers dryness drys dualism dub dubbed dubbing dubiously dubs
duchess duchesses ducked ducking duckling ducklings duct ducts dud dude duded dudes duding duds
duel duels dues duet duets dugout dugouts duke dukes dulled duller dullest dulling dullness dulls
dully dumbbell dumbbells dumber dumbest dumbfound dumbfounded dumbfounding dumbfounds dummies
dumpier dumpiest dumpling dumplings dumpy dunce dunces dune dunes dung dunged dungeon dungeons
dunging dungs dunk dunked dunking dunks dunno duo dupe duped dupes duping duplex duplexes
duplicity durability durable duress dusk duskier duskiest dusky dusted dustier dustiest dusting
dustmen dustpan dustpans dusts dutiful dutifully duvet dwarf dwarfed dwarfing dwarfs dwell dweller
dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles dwindling dye dyed dyeing dyes
dynamical dynamite dynamited dynamites dynamiting dynamo dynamos dynasties dynasty dysentery
dyslexia dbutante dbutantes eagerer eagerest eagerness eagles earache earaches eardrum eardrums
earl earls earmark earmarked earmarking earmarks earner earners earnest earnestly earnestness
earnests earnings earring earrings earshot earthed earthier earthiest earthing earthlier
earthliest earthly earthquake earthquakes earths earthworm earthworms earthy eased easel easels
eases easing easterlies easterly eastward easygoing eave eaves eavesdrop eavesdropped
eavesdropping eavesdrops ebb ebbed ebbing ebbs ebonies ebony eccentricities eccentricity
eccentrics ecclesiastical eclectic eclipse eclipsed eclipses eclipsing ecologically ecologist
ecologists economist economists ecosystem ecosystems ecstasies ecstasy ecstatic ecumenical eczema
eddied eddies eddy eddying edged edger edgewise edgier edgiest edging edgy edible edibles edict
edicts edifice edifices editorials editorship educations educator educators eel eels eerie eerier
eeriest effected effecting effectual effeminate effervescent efficiencies effigies effigy
effortless effortlessly effusive effusively egalitarian egged egging eggplant eggplants egocentric
egoism egotism egotist egotists eigenvalue eighteens eighteenth eighteenths eighths eighties
eightieth eightieths eights eighty ejaculate ejaculated ejaculates ejaculating ejaculation
ejaculations eject ejected ejecting ejection ejections ejects eke eked ekes eking elaborated
elaborately elaborates elaborating elaboration elaborations elapse elapsed elapses elapsing
elastic elasticity elastics elation elbow elbowed elbowing elbows elder elders eldest elective
electives elector electorates electors electrically electrician electricians electrified
electrifies electrify electrifying electrocute electrocuted electrocutes electrocuting
electrocution electrocutions electrode electrodes electrolysis electromagnetic electrons
electrostatic elegance elegantly elegies elegy elemental elevate elevated elevates elevating
elevation elevations elevens eleventh elevenths elf elicit elicited eliciting elicits eligibility
elimination eliminations elites elitism elk elks ellipse ellipses ellipsis elliptic elliptical elm
elms elongate elongated elongates elongating elope eloped elopement elopements elopes eloping
eloquence eloquent eloquently elucidate elude eluded eludes eluding elusive elves email emailed
emailing emails emanate emanated emanates emanating emancipate emancipated emancipates
emancipating emancipation embalm embalmed embalming embalms embankment embankments embargo
embargoed embargoes embargoing embark embarked embarking embarks embarrassments embassies embassy
embellish embellished embellishes embellishing embellishment embellishments ember embers embezzle
embezzled embezzlement embezzles embezzling embitter embittered embittering embitters emblem
emblems embodied embodies embodiment embody embodying emboss embossed embosses embossing embrace
embraced embraces embracing embroider embroidered embroideries embroidering embroiders embroidery
embryo embryonic embryos emerald emeralds emergence emergencies emergent emigrant emigrants
emigrate emigrated emigrates emigrating emigration emigrations eminence eminences emir emirs
emissaries emissary emission emissions emits emitted emitting emotive empathy emperor emperors
emphases emphatic emphatically emphysema empires employments emporium emporiums empower empowered
empowering empowers empress empresses emptier emptiest emptiness emulated emulates emulating
emulations emulsion emulsions enact enacted enacting enactment enactments enacts enamel enamels
encapsulate encapsulated encapsulates encapsulating encase encased encases encasing enchant
enchanted enchanting enchantment enchantments enchants encircle encircled encircles encircling
enclosure enclosures encompass encompassed encompasses encompassing encore encored encores
encoring encouragements encroach encroached encroaches encroaching encrypted encryption encumber
encumbered encumbering encumbers encumbrance encumbrances encyclopedia encyclopedias endanger
endangered endangering endangers endear endeared endearing endearment endearments endears endemic
endemics endive endives endorse endorsed endorsement endorsements endorses endorsing endow endowed
endowing endowment endowments endows endurance endure endured endures enduring endways enema
enemas energetic energetically energies enforcement engagement engagements engender engendered
engendering engenders engrave engraved engraver engravers engraves engraving engravings engross
engrossed engrosses engrossing engulf engulfed engulfing engulfs enhancements enigma enigmas
enigmatic enjoyments enlargement enlargements enlist enlisted enlisting enlistment enlistments
enlists enliven enlivened enlivening enlivens enmities enmity enormities enormity enrage enraged
enrages enraging enrich enriched enriches enriching enrichment enrolled enrolling ensemble
ensembles enshrine enshrined enshrines enshrining ensign ensigns enslave enslaved enslaves
enslaving ensue ensued ensues ensuing entailed entailing entangle entangled entanglement
entanglements entangles entangling enterprises enterprising entertainer entertainers
entertainments enthralled enthralling enthusiasms enthusiast enthusiastically enthusiasts entice
enticed enticement enticements entices enticing entomologist entomologists entomology entrails
entranced entrances entrancing entrant entrants entrap entrapped entrapping entraps entreat
entreated entreaties entreating entreats entreaty entrench entrenched entrenches entrenching
entropy entrust entrusted entrusting entrusts entre entres entwine entwined entwines entwining
enumerate enumerated enumerates enumerating enumeration enunciate enunciated enunciates
enunciating enunciation envelop enveloped enveloping envelops enviable envied envies envious
enviously environmentally environs envoy envoys envying enzyme enzymes ephemeral epics epidemic
epidemics epidermis epidermises epilepsy epileptic epileptics epilogue epilogues epitaph epitaphs
epithet epithets epitome epitomes epoch epochs epsilon equanimity equated equates equating equator
equatorial equators equestrian equestrians equilateral equilaterals equine equines equinox
equinoxes equitable equities equity equivalence equivalently equivocal eradicate eradicated
eradicates eradicating eras erasers erasure erect erected erecting erection erections erects
ergonomic erode eroded erodes eroding erosion erotic errand errands errant erratic erratically
erred erring erroneously errs erstwhile erudite erupt erupted erupting eruption eruptions erupts
escalate escalated escalates escalating escalation escalator escalators escapade escapades
escapism escort escorted escorting escorts especial espionage essayed essaying essences essentials
estates esteem esteemed esteeming esteems estimations estrangement estrangements etch etched
etches etching etchings eternally eternities ether ethereal ethically ethnics ethos etiquette
etymological etymologies eulogies eulogy euphemism euphemisms eureka euthanasia evacuate evacuated
evacuates evacuating evacuation evacuations evade evaded evades evading evaluations evangelical
evangelicals evangelism evangelist evangelistic evangelists evaporate evaporated evaporates
evaporating evaporation evasion evasions evasive eve evener evenest evenness eventful
eventualities eventuality evergreen evergreens everlasting everlastings evermore eves evict
evicted evicting eviction evictions evicts evidenced evidences evidencing evocative evoke evoked
evokes evoking ewe ewes exacerbate exacerbated exacerbates exacerbating exacted exacter exactest
exacting exacts exaggeration exaggerations exalt exaltation exalted exalting exalts examinations
examiners exampled exampling exasperate exasperated exasperates exasperating exasperation excavate
excavated excavates excavating excavation excavations excel excelled excellence excellently
excelling excels excerpt excerpted excerpting excerpts excesses excise excised excises excising
excitable excitements exclaim exclaimed exclaiming exclaims exclamations exclusives excommunicate
excommunicated excommunicates excommunicating excommunication excommunications excrement excrete
excreted excretes excreting excruciating excursion excursions excusable excused excusing
executioner executioners executions executives executor executors exemplary exemplified
exemplifies exemplify exemplifying exempted exempting exemption exemptions exempts exert exerted
exerting exertion exertions exerts exhale exhaled exhales exhaling exhaustion exhibited exhibiting
exhibitions exhibits exhilarate exhilarated exhilarates exhilarating exhilaration exhort
exhortation exhortations exhorted exhorting exhorts exhume exhumed exhumes exhuming exile exiled
exiles exiling existences existent existential existentially exodus exoduses exonerate exonerated
exonerates exonerating exoneration exorbitant exotics expandable expanse expanses expansions
expansive expatriate expatriated expatriates expatriating expectancy expectant expediencies
expediency expedient expedients expedite expedited expedites expediting expeditions expel expelled
expelling expels expend expendable expendables expended expending expenditures expends expertly
expiration expletive expletives explicable explorations explorer explorers explosives exponent
exponentially exponents exported exporter exporters exporting exports exposition expositions
exposures expound expounded expounding expounds expressive expressively expressly expulsion
expulsions exquisite extemporaneous exterior exteriors exterminate exterminated exterminates
exterminating extermination exterminations externals extinct extincted extincting extinctions
extincts extinguish extinguished extinguisher extinguishers extinguishes extinguishing extol
extolled extolling extols extort extorted extorting extortion extortionate extorts extractions
extracurricular extradite extradited extradites extraditing extradition extraditions extrapolate
extrapolated extrapolates extrapolating extrapolation extrapolations extraterrestrial
extraterrestrials extravagance extravagances extravagant extravagantly extremer extremest
extremists extremities extremity extricate extricated extricates extricating extrovert extroverts
exuberance exuberant exude exuded exudes exuding exult exultant exultation exulted exulting exults
eyeball eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyeing eyelash eyelashes eyelid
eyelids eyesore eyesores eyewitness eyewitnesses fable fables fabricate fabricated fabricates
fabricating fabrication fabrications fabrics fabulous facade facades faceless facet faceted
faceting facetious facets facial facials facile facilitated facilitates facilitating facsimile
facsimiled facsimileing facsimiles faction factions factored factorial factoring fad fade faded
fades fading fads faggot faggots failings fainted fainting faintly faints fairies fairs faithfully
faithfulness faithfuls faithless faiths faked fakes faking falcon falcons fallacies fallible
fallout falsehood falsehoods falsely falser falsest falsetto falsettos falsification
falsifications falsified falsifies falsify falsifying falsities falsity falter faltered faltering
falters famed familiars famines fanatic fanatical fanatics fancied fancier fancies fanciest
fanciful fancying fanfare fanfares fang fangs fanned fanning fantasied fantastically fantasying
faraway farces fared fares farewells faring farmed farming farmland farms fascination fascinations
fascism fascists fashionably fasted fasten fastened fastener fasteners fastening fastenings
fastens fastidious fasting fasts fatalistic fatalities fatality fatally fated fateful fates
fathered fatherhood fathering fatherland fatherlands fatherly fathom fathomed fathoming fathoms
fatigue fatigued fatigues fatiguing fating fats fatten fattened fattening fattens fatter fattest
fattier fatties fattiest fatty faucets faulted faultier faultiest faulting faultless fauna faunas
fawn fawned fawning fawns faze fazed fazes fazing fearful fearfully fearless fearlessly fearsome
feast feasted feasting feasts feather feathered featherier featheriest feathering feathers
feathery feats federalism federalist federalists federals federation federations feds feebler
feeblest feeder feeders feeler feelers feign feigned feigning feigns feint feinted feinting feints
feline felines felled feller fellest felling fellowship fellowships fells felon felonies felons
felony felted felting felts feminine feminines femininity feminism fen fenced fences fencing fend
fended fending fends ferment fermentation fermented fermenting ferments fern ferns ferocious
ferociously ferocity ferret ferreted ferreting ferrets ferried ferries ferry ferrying fertile
fertility fervent fervently fester festered festering festers festivals festive festivities
festivity festoon festooned festooning festoons fetched fetches fetching feted fetid feting fetish
fetishes fetter fettered fettering fetters fetus fetuses feud feudal feudalism feuded feuding
feuds feverish feverishly fevers fez fezzes fianc fiance fiances fiancs fiasco fiascoes fib fibbed
fibber fibbers fibbing fibs fiche fickle fickler ficklest fictions fictitious fiddler fiddlers
fiddly fidelity fidget fidgeted fidgeting fidgets fidgety fielded fielding fiend fiendish
fiendishly fiends fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fiestas
fifteens fifteenth fifteenths fifths fifties fiftieth fiftieths fig fighters figment figments figs
figurative figuratively figurehead figureheads filament filaments filch filched filches filching
filet filler fillet filleted filleting fillets fillies filly filmier filmiest filmy filth filthier
filthiest fin finale finales finalist finalists finality financed financier financiers financing
finch finches finely finesse finessed finesses finessing fingered fingering fingernail fingernails
fingerprint fingerprinted fingerprinting fingerprints fingertip fingertips finickier finickiest
finicky fins fir firearm firearms firecracker firecrackers firefighter firefighters fireflies
firefly fireman firemen fireplace fireplaces fireproof fireproofed fireproofing fireproofs
fireside firesides firewood firmed firmer firmest firming firmness firmware firs firsthand firsts
fiscals fisher fisheries fisherman fishermen fishery fishier fishiest fishy fission fissure
fissures fist fists fitful fitness fitter fittest fittings fives fixable fixation fixations
fixture fixtures fizz fizzed fizzes fizzing fizzle fizzled fizzles fizzling flabbier flabbiest
flabby flagpole flagpoles flagrant flagrantly flagship flagships flagstone flagstones flail
flailed flailing flails flair flairs flak flake flaked flakes flakier flakiest flaking flaky
flamboyance flamboyant flamboyantly flamed flaming flamingo flamingos flammable flammables flank
flanked flanking flanks flannel flannels flap flapjack flapjacks flapped flapping flaps flare
flared flares flaring flashback flashbacks flasher flashest flashier flashiest flashlight
flashlights flashy flask flasks flatly flatness flats flatted flatten flattened flattening
flattens flatter flattered flatterer flatterers flattering flatters flattery flattest flatting
flaunt flaunted flaunting flaunts flawless flawlessly flea fleas fleck flecked flecking flecks
fled fledged fledgling fledglings flee fleece fleeced fleeces fleecier fleeciest fleecing fleecy
fleeing flees fleeted fleeter fleetest fleeting fleets fleshed fleshes fleshier fleshiest fleshing
fleshy flex flexed flexes flexibly flexing flick flicked flicker flickered flickering flickers
flicking flicks fliest flightier flightiest flightless flights flighty flimsier flimsiest
flimsiness flimsy flinch flinched flinches flinching fling flinging flings flint flints flippant
flipper flippers flippest flirt flirtation flirtations flirtatious flirted flirting flirts flit
flits flitted flitting flock flocked flocking flocks flog flogged flogging flogs flooder
floodlight floodlighted floodlighting floodlights floored flooring flop flopped floppier floppies
floppiest flopping flops flora floral floras florid florist florists floss flossed flosses
flossing flotilla flotillas flounce flounced flounces flouncing flounder floundered floundering
flounders floured flouring flourish flourished flourishes flourishing flours flout flouted
flouting flouts flowered flowerier floweriest flowering flowery flu fluctuate fluctuated
fluctuates fluctuating flue fluency fluently flues fluff fluffed fluffier fluffiest fluffing
fluffs fluids fluke flukes flung flunk flunked flunkies flunking flunks flunky fluorescent
flurried flurries flurry flurrying flusher flushest fluster flustered flustering flusters fluted
flutes fluting flutter fluttered fluttering flutters flux fluxed fluxes fluxing flyover flyovers
foal foaled foaling foals foamed foamier foamiest foaming foams foamy focal focused focuses
focusing fodder fodders foe foes fogged foggier foggiest fogging foggy foghorn foghorns fogs
foible foibles foil foiled foiling foils foist foisted foisting foists foliage folklore folksier
folksiest folksy follies followings folly foment fomented fomenting foments fonder fondest fondle
fondled fondles fondling fondly fondness foodstuff foodstuffs foolhardier foolhardiest foolhardy
foolishly foolishness foolproof footage footballs footed foothill foothills foothold footholds
footing footings footlights footnoted footnoting footpath footpaths footprint footprints foots
footstep footsteps footstool footstools footwear footwork forage foraged forages foraging foray
forayed foraying forays forbear forbearance forbearing forbears forbiddings forbore forborne
forceful forcefully forceps forcible ford forded fording fords fore forearm forearmed forearming
forearms forebode foreboded forebodes foreboding forebodings forefather forefathers forefinger
forefingers forefront forefronts forego foregoes foregoing foregone foreground foregrounded
foregrounding foregrounds forehead foreheads foreleg forelegs foreman foremen foremost forensic
forensics foreplay forerunner forerunners fores foresaw foresee foreseeing foreseen foresees
foreshadow foreshadowed foreshadowing foreshadows foresight foreskin foreskins forestall
forestalled forestalling forestalls forested foresting forestry foretaste foretasted foretastes
foretasting foretell foretelling foretells forethought foretold forewarn forewarned forewarning
forewarns forewent foreword forewords forfeit forfeited forfeiting forfeits forge forged forger
forgeries forgers forgery forges forgetful forgetfulness forging forgiveness forgo forgoes
forgoing forgone forked forking forks forlorn formalities formality formals formations formative
formidable formless formulas formulate formulated formulates formulating formulations fornication
forsake forsaken forsakes forsaking forsook forswear forswearing forswears forswore forsworn fort
forte fortes forthright forthwith forties fortieth fortieths fortification fortifications
fortified fortifies fortify fortifying fortitude fortnightly fortress fortresses forts fortuitous
fortunes forums forwarder forwardest forwent fossils foster fostered fostering fosters fouled
fouler foulest fouling fouls founder foundered foundering founders foundling foundlings foundries
foundry fount fountains founts fours fourteens fourteenth fourteenths fourths fowl fowled fowling
fowls fox foxed foxes foxier foxiest foxing foxy foyer foyers fracas fracases fractal fractional
fracture fractured fractures fracturing fragility fragmentary fragmentation fragmented fragmenting
fragrance fragrances fragrant frail frailer frailest frailties frailty framed frameworks framing
franc franchise franchised franchises franchising francs franked franker frankest frankfurter
frankfurters franking franks frantically fraternal fraternities fraternity frauds fraudulent
fraudulently fraught fray frayed fraying frays freaked freaking freckle freckled freckles
freckling freedoms freehand freelance freer freest freezer freezers freight freighted freighter
freighters freighting freights frenzied frenzies frenzy frequented frequenter frequentest
frequenting frequents freshen freshened freshening freshens fresher freshest freshly freshman
freshmen freshness freshwater fret fretful fretfully frets fretted fretting friar friars friended
friending friendlier friendlies friendliest friendliness friendships frieze friezes frigate
frigates fright frighted frighteningly frightful frightfully frighting frights frigid frigidity
frill frillier frilliest frills frilly fringed fringes fringing frisk frisked friskier friskiest
frisking frisks frisky fritter frittered frittering fritters frivolities frivolity frizzier
frizziest frizzy fro frock frocks frolic frolicked frolicking frolics frond fronds frontage
frontages frontal fronted frontier frontiers fronting fronts frost frostbit frostbite frostbites
frostbiting frostbitten frosted frostier frostiest frosting frostings frosts frosty froth frothed
frothier frothiest frothing froths frothy frugal frugality frugally fruited fruitful fruitier
fruitiest fruiting fruition fruitless fruitlessly fruity frustrations fudged fudges fudging fuels
fugitive fugitives fulcrum fulcrums fulled fulling fullness fulls fumble fumbled fumbles fumbling
fumed fumigate fumigated fumigates fumigating fumigation fuming functionally fundamentalism
fundamentalists fundamentals funerals fungi fungicide fungicides fungus funnel funnels funner
funnest funnies funnily furies furious furiously furl furled furling furlong furlongs furlough
furloughed furloughing furloughs furls furnace furnaces furnish furnished furnishes furnishing
furnishings furred furrier furriest furring furrow furrowed furrowing furrows furs furthered
furthering furthers furtive furtively furtiveness fury fused fuselage fuselages fuses fusing
fussed fusses fussier fussiest fussing futility futures futuristic fuzz fuzzed fuzzes fuzzier
fuzziest fuzzing fte ftes gab gabbed gabbing gable gables gabs gadget gadgets gag gagged gagging
gags gaiety gaily gainful gait gaits gal gala galas galaxies gale gales gall gallant gallantry
gallants galled galleries gallery galley galleys galling gallivant gallivanted gallivanting
gallivants gallon gallons gallop galloped galloping gallops gallows galls galore gals gambit
gambits gamble gambled gambler gamblers gambles gambling gamed gamer gamest gaming gamma gamut
gamuts gander ganders ganged ganging gangling gangplank gangplanks gangrene gangrened gangrenes
gangrening gangs gangster gangsters gangway gangways gape gaped gapes gaping garaged garages
garaging garb garbed garbing garbs gardened gardener gardeners gardenia gardenias gardening gargle
gargled gargles gargling gargoyle gargoyles garish garland garlanded garlanding garlands garlic
garment garments garnet garnets garnish garnished garnishes garnishing garret garrets garrison
garrisoned garrisoning garrisons garrulous garter garters gaseous gases gash gashed gashes gashing
gasket gaskets gasped gasping gasps gassed gassing gastric gated gateways gatherings gating
gaudier gaudiest gaudy gauge gauged gauges gauging gaunt gaunter gauntest gauntlet gauntlets gauze
gavel gavels gawk gawked gawkier gawkiest gawking gawks gawky gayer gayest gays gaze gazed gazelle
gazelles gazes gazette gazetted gazettes gazetting gazing gee geed geeing gees geese gel gelatin
geld gelded gelding geldings gelds gem gems genders genealogical genealogies genealogy genera
generality generals generics generosities generosity generously geneses genesis geneticist
geneticists genial genially genie genies genii genital genitals geniuses genres gent gentile
gentiles gentility gentled gentleness gentler gentles gentlest gentling gentries gentry gents
genuineness genus geographic geographically geographies geological geologies geologist geologists
geometric geometries geranium geraniums gerbil gerbils germ germicide germicides germinate
germinated germinates germinating germination germs gestation gesticulate gesticulated
gesticulates gesticulating gestured gestures gesturing getaway getaways geyser geysers ghastlier
ghastliest ghetto ghettos ghosted ghosting ghostlier ghostliest ghostly ghosts ghoul ghouls giants
gibber gibbered gibbering gibbers giddier giddiest giddiness giddy gifted gifting gigantic gigged
gigging giggle giggled giggles giggling gigs gild gilded gilding gilds gill gills gilt gilts gimme
gimmick gimmicks ginger gingerbread gingerly gingham ginned ginning gins giraffe giraffes girder
girders girdle girdled girdles girdling girlfriends girlhood girlhoods girlish girth girths gist
givens gizzard gizzards glacial glacier glaciers gladden gladdened gladdening gladdens gladder
gladdest glade glades gladiator gladiators glads glamorous glamour glamoured glamouring glamours
glanced glances glancing gland glands glandular glare glared glares glaring glassed glassier
glassiest glassing glassware glassy glaze glazed glazes glazing gleam gleamed gleaming gleams glee
glen glens glib glibber glibbest glibly glide glided glider gliders glides gliding glimmer
glimmered glimmering glimmers glimpse glimpsed glimpses glimpsing glint glinted glinting glints
glisten glistened glistening glistens glitter glittered glittering glitters gloat gloated gloating
gloats globe globes globular globule globules gloom gloomier gloomiest gloomy gloried glories
glorification glorified glorifies glorify glorifying gloriously glorying gloss glossaries glossary
glossed glosses glossier glossies glossiest glossing gloved gloving glower glowered glowering
glowers glucose glued glues gluing glum glummer glummest glut gluts glutted glutting glutton
gluttons gluttony gnarl gnarled gnarling gnarls gnash gnashed gnashes gnashing gnat gnats gnaw
gnawed gnawing gnaws gnomes gnu gnus goad goaded goading goads goalie goalies goalkeeper
goalkeepers goatee goatees goats gob gobbed gobbing gobble gobbled gobbles gobbling goblet goblets
goblin goblins gobs godchild godchildren goddess goddesses godfather godfathers godless godlier
godliest godlike godly godmother godmothers godparent godparents godsend godsends goggle goggles
goldener goldenest golds goldsmith goldsmiths golfed golfer golfers golfing golfs gondola gondolas
goner goners gong gonged gonging gongs gonna goo goodnight goodwill gooey goof goofed goofier
goofiest goofing goofs goofy gooier gooiest goon goons goose goosed gooses goosing gopher gophers
gore gored gores gorge gorged gorges gorging gorier goriest gorilla gorillas goring gory gosh
gosling goslings gospels gossamer gossiped gossiping gossips gouge gouged gouges gouging goulash
goulashes gourd gourds gourmet gourmets gout governess governesses governmental governors gowned
gowning gowns grabber graced graceful gracefully graceless graces gracing gracious graciously
graciousness gradation gradations graded grader gradient gradients grading graduations graft
grafted grafting grafts grains gram grammars grammatically gramophone grams grandchild
grandchildren granddaughter granddaughters grander grandest grandeur grandfathered grandfathering
grandfathers grandiose grandly grandmothers grandparent grandparents grandson grandsons grandstand
grandstanded grandstanding grandstands granite grannies granny granola granular granule granules
grape grapefruit grapefruits grapes grapevine grapevines graphed graphically graphing graphite
grapple grappled grapples grappling grasped grasping grasps grassed grasses grasshopper
grasshoppers grassier grassiest grassing grassy grate grated grater graters grates gratification
gratifications gratified gratifies gratify gratifying grating gratings gratitude gratuities
gratuity graved gravel gravels gravely graven graver graves gravest gravestone gravestones
graveyard graveyards gravies graving gravitate gravitated gravitates gravitating gravitation gravy
graze grazed grazes grazing grease greased greases greasier greasiest greasing greatness greats
greedier greediest greedily greediness greenback greenbacks greened greener greenery greenest
greenhorn greenhorns greenhouse greenhouses greening greens greet greeted greeting greetings
greets gregarious gremlin gremlins grenade grenades greyhound greyhounds griddle griddles gridiron
gridirons grids griefs grievance grievances grieve grieved grieves grieving grievous grill grille
grilled grilles grilling grills grimace grimaced grimaces grimacing grime grimed grimes grimier
grimiest griming grimly grimmer grimmest grimy grin grinder grinders grindstone grindstones
grinned grinning grins gripe griped gripes griping gripped gripping grislier grisliest grisly
gristle grit grits gritted grittier grittiest gritting gritty grizzled grizzlier grizzlies
grizzliest grizzly groaned groaning groans grocer groceries grocers grocery groggier groggiest
groggy groin groins groom groomed grooming grooms groove grooved grooves groovier grooviest
grooving groovy grope groped gropes groping grossed grosser grossest grossing grotesque grotesques
grotto grottoes grouch grouched grouches grouchier grouchiest grouching grouchy grounded grounding
groundless groundwork grouper groupers groupings grouse groused grouses grousing grove grovel
grovels groves grower growers growl growled growling growls growths grub grubbed grubbier
grubbiest grubbing grubby grubs grudge grudged grudges grudging gruel gruesome gruesomer
gruesomest gruff gruffer gruffest gruffly grumble grumbled grumbles grumbling grumpier grumpiest
grumpy grunt grunted grunting grunts guarantor guarantors guardian guardians gubernatorial
guessable guesswork guested guesting guffaw guffawed guffawing guffaws guidebook guidebooks guild
guilds guile guillotine guillotined guillotines guillotining guiltier guiltiest guiltily guiltless
guise guises guitarist guitars gulch gulches gulfs gull gulled gullet gullets gullies gulling
gulls gully gulp gulped gulping gulps gumdrop gumdrops gummed gummier gummiest gumming gummy
gumption gums gunfire gunman gunmen gunned gunner gunners gunning gunpowder gunshot gunshots
guppies guppy gurgle gurgled gurgles gurgling guru gurus gush gushed gusher gushers gushes gushing
gust gusted gustier gustiest gusting gusts gusty gutted guttered guttering gutters gutting guyed
guying guzzle guzzled guzzles guzzling gym gymnasium gymnasiums gymnast gymnastics gymnasts gyms
gyrate gyrated gyrates gyrating gyration gyrations gyroscope gyroscopes habitable habitat
habitation habitations habitats habitual habitually hackney hackneyed hackneying hackneys hacksaw
hacksaws haddock haddocks hag haggard haggle haggled haggles haggling hags hailed hailing hails
hailstone hailstones haircuts hairdo hairdos hairdresser hairdressers haired hairier hairiest
hairline hairlines hale haled haler hales halest halfway halibut halibuts haling hallelujah
hallelujahs hallmark hallmarked hallmarking hallmarks hallucination hallucinations hallway
hallways halo haloed haloing halon halos halter haltered haltering halters halved halving
hamburger hamburgers hamlet hamlets hammed hammered hammering hammers hamming hammock hammocks
hamper hampered hampering hampers hams hamster hamsters hamstring hamstringing hamstrings
hamstrung handbag handbags handbooks handcuff handcuffed handcuffing handcuffs handedness handfuls
handicapped handicapping handicaps handicraft handicrafts handier handiest handiwork handkerchief
handkerchiefs handlebar handlebars handlers handmade handout handouts handrail handrails handshake
handshakes handsome handsomer handsomest handwriting hangar hangars hanger hangers hangings
hangout hangouts hangovers hanker hankered hankering hankers haphazard hapless happenings harangue
harangued harangues haranguing harass harassed harasses harassing harassment hardier hardiest
hardliner hardliners hardships hardwood hardwoods hare harebrained hared harem harems hares haring
hark harked harking harks harlot harlots harmed harmfully harming harmlessly harmonic harmonica
harmonicas harmonies harmonious harms harness harnessed harnesses harnessing harp harped harping
harpist harpists harpoon harpooned harpooning harpoons harps harpsichord harpsichords harried
harries harrow harrowed harrowing harrows harry harrying harsher harshest harshly harshness hart
harts harvest harvested harvester harvesters harvesting harvests hashed hashes hashing hassled
hassles hassling haste hasted hastened hastening hastens hastes hastier hastiest hastily hasting
hatch hatched hatches hatchet hatchets hatching hateful hatefully hatreds hatted hatting haughtier
haughtiest haughtily haughtiness haughty haul hauled hauling hauls haunt haunted haunting haunts
haven havens haves hawk hawked hawking hawks hayed haying hays haystack haystacks haywire hazarded
hazarding hazardous haze hazed hazel hazels hazes hazier haziest hazing headaches headfirst
headier headiest headings headland headlands headlight headlights headlined headlining headlong
headmaster headphone headphones headquarter headquarters headrest headrests headroom headstone
headstones headstrong headway heady heal healed healer healers healing heals healthcare healthful
healthier healthiest heaped heaping heaps hearings hearsay hearse hearses heartache heartaches
heartbeat heartbeats heartbreak heartbreaks heartbroken heartburn hearten heartened heartening
heartens heartfelt hearth hearths heartier hearties heartiest heartless hearty heatedly heater
heaters heath heathen heathens heather heave heaved heavenlier heavenliest heavenly heaves heavies
heaviness heaving heavyweight heavyweights heckle heckled heckler hecklers heckles heckling hectic
hedge hedged hedgehog hedgehogs hedges hedging heed heeded heeding heedless heeds heeled heeling
heftier heftiest hefty heifer heifers heighten heightened heightening heightens heinous heir
heirloom heirlooms heirs helicoptered helicoptering helicopters heliport heliports helium hellish
hellos helm helmets helms helper helpers helpfully helpings helplessly hem hemisphere hemispheres
hemlock hemlocks hemmed hemming hemp hems hen henchman henchmen hens hepatitis herald heralded
heralding heralds herb herbivorous herbs herded herding herds hereabouts hereafter hereafters
hereditary heredity herein heresies heretic heretical heretics herewith heritages hermaphrodite
hermit hermits hernia hernias heroine heroins heroism heron herons herpes hers hesitancy hesitant
hesitated hesitates hesitating hesitation hesitations heterogeneous heterosexuality heterosexuals
heuristic hew hewed hewing hews hexagon hexagonal hexagons heyday heydays hi hiatus hiatuses
hibernate hibernated hibernates hibernating hibernation hiccup hiccuped hiccuping hiccups hick
hickories hickory hicks hideaway hideaways hierarchies hieroglyphic hieroglyphics highbrow
highbrows highland highlands highs hijack hijacked hijacking hijacks hike hiked hiker hikers hikes
hiking hilarity hillbillies hillbilly hillier hilliest hillside hillsides hilly hilt hilts hims
hind hinder hindered hindering hinders hindrance hindrances hinds hinge hinged hinges hinging
hinterland hinterlands hipped hipper hippest hippies hipping hippopotamus hippopotamuses hippy
hips hiss hissed hisses hissing histogram histories hitch hitched hitches hitchhike hitchhiked
hitchhiker hitchhikers hitchhikes hitchhiking hitching hither hive hived hives hiving hoard
hoarded hoarder hoarders hoarding hoards hoarse hoarseness hoarser hoarsest hoax hoaxed hoaxes
hoaxing hobbies hobbit hobble hobbled hobbles hobbling hobbyhorse hobbyhorses hobgoblin hobgoblins
hobnob hobnobbed hobnobbing hobnobs hobo hobos hock hocked hockey hocking hocks hodgepodge
hodgepodges hoe hoed hoeing hoes hogged hogging hogs hoist hoisted hoisting hoists holdup holdups
holed holidayed holidaying holier holiest holiness holing holler hollered hollering hollers
hollies hollowed hollower hollowest hollowing hollows holly holocaust holocausts holster holstered
holstering holsters homage homages homed homeland homelands homeless homelier homeliest homely
homemade homesick homesickness homespun homestead homesteaded homesteading homesteads homeward
homework homey homeys homicidal homicide homicides homier homiest homing homogeneous homonym
homonyms homophobic homosexuals hone honed hones honester honestest honeycomb honeycombed
honeycombing honeycombs honeyed honeying honeymoon honeymooned honeymooning honeymoons honeys
honeysuckle honeysuckles honing honk honked honking honks hood hooded hooding hoodlum hoodlums
hoods hoodwink hoodwinked hoodwinking hoodwinks hoof hoofed hoofing hoofs hoop hooped hooping
hoops hooray hoot hooted hooter hooting hoots hooves hop hopefuls hopped hopper hopping hops
hopscotch hopscotched hopscotches hopscotching horded hording horizons horizontals hormone
hormones horned hornet hornets hornier horniest horns horny horoscope horoscopes horrors horseback
horsed horseman horseplay horsepower horseradish horseradishes horseshoe horseshoed horseshoeing
horseshoes horsing horticultural horticulture hose hosed hoses hosiery hosing hospitable
hospitality hostage hostages hosted hostel hosteled hosteling hostels hostess hostessed hostesses
hostessing hostiles hostility hosting hotbed hotbeds hotels hothead hotheaded hotheads hotly
hotter hottest hound hounded hounding hounds hourglass hourglasses hourly houseboat houseboats
households housekeeper housekeepers housewarming housewarmings housewife housewives housework
housings hove hovel hovels hover hovered hovering hovers howl howled howling howls hows hub hubbub
hubbubs hubs huddle huddled huddles huddling hue hued hues huff huffed huffier huffiest huffing
huffs huffy hug huger hugest hugged hugging hugs hulk hulking hulks hull hullabaloo hullabaloos
hulled hulling hulls humanely humaner humanest humanism humanist humanitarian humanitarians
humanities humanly humbled humbler humbles humblest humbling humbug humdrum humid humidified
humidifies humidify humidifying humidity humiliate humiliated humiliates humiliating humiliation
humiliations humility hummed humming hummingbird hummingbirds humorist humorists humorously hump
humped humping humps hums hunch hunchback hunchbacks hunched hunches hunching hundredth hundredths
hunger hungered hungering hungers hungrier hungriest hungrily hunk hunks hunter hunters hurdle
hurdled hurdles hurdling hurl hurled hurling hurls hurrah hurrahed hurrahing hurrahs hurricane
hurricanes hurried hurriedly hurries hurrying hurtful hurtle hurtled hurtles hurtling husbanded
husbanding husbands hush hushed hushes hushing husk husked huskier huskies huskiest huskily
huskiness husking husks husky hustle hustled hustler hustlers hustles hustling hutch hutches huts
hyacinth hyacinths hybrid hybrids hydrant hydrants hydraulic hydraulics hydroelectric hydroplane
hydroplaned hydroplanes hydroplaning hyena hyenas hygiene hygienic hymn hymnal hymnals hymned
hymning hymns hyperbole hypertension hyphenate hyphenated hyphenates hyphenating hyphenation
hyphened hyphening hyphens hypnosis hypnotic hypnotics hypnotism hypnotist hypnotists hypochondria
hypochondriac hypochondriacs hypocrisies hypocrites hypotenuse hypotenuses hypotheses hysteria
hysteric hysterically hysterics iceberg icebergs icebreaker icebreakers iced ices icicle icicles
icier iciest icing icings icy idealist idealists identifiable identities ideologically ideologies
idiocies idiocy idiomatic idioms idiosyncrasies idiosyncrasy idled idler idles idlest idling idly
idol idols idyllic ifs igloo igloos ignite ignited ignites igniting ignition ignitions iguana
iguanas ilk illegals illegible illegibly illegitimate illicit illiteracy illiterates illnesses
ills illuminate illuminated illuminates illuminating illumination illuminations illusions illusory
illustrative illustrator illustrators illustrious imaged imagery imaginable imaginations imaging
imbalances imbecile imbeciles imitate imitated imitates imitating imitation imitations imitative
imitator imitators immaculate immaculately immaterial immaturity immeasurable immeasurably
immensities immensity immerse immersed immerses immersing immersion immersions immigrant
immigrants immigrate immigrated immigrates immigrating immigration imminently immobile
immoralities immorality immortality immortals immovable immunity imp impacted impacting impacts
impairment impairments impale impaled impales impaling impart imparted impartial impartiality
impartially imparting imparts impassable impasse impasses impassioned impassive impatience
impatiences impatient impatiently impeach impeached impeaches impeaching impeccable impedance
impede impeded impedes impediment impediments impeding impel impelled impelling impels
impenetrable imperatives imperceptible imperceptibly imperfection imperfections imperfectly
imperfects imperialism imperialist imperials imperil imperils impersonally impersonate
impersonated impersonates impersonating impersonation impersonations impertinence impertinent
impervious impetuous impetuously impetus impetuses impinge impinged impinges impinging impish
implacable implant implanted implanting implants implementable implementer implicate implicated
implicates implicating implore implored implores imploring impolite importation importations
imposition impositions impossibilities impossibility impossibles impossibly impotence impotent
impound impounded impounding impounds impoverish impoverished impoverishes impoverishing imprecise
impregnable impregnate impregnated impregnates impregnating impressionable impressively imprint
imprinted imprinting imprints imprisonment imprisonments improbabilities improbability improbably
impromptu impromptus improper improperly improprieties impropriety improvisation improvisations
improvise improvised improvises improvising imps impudence impudent impulsed impulses impulsing
impulsive impulsively impunity impure impurer impurest impurities impurity inabilities inaction
inactive inactivity inadequacies inadequacy inadequately inadmissible inadvertent inadvisable
inalienable inaner inanest inanimate inapplicable inarticulate inasmuch inaudible inaugural
inaugurals inaugurate inaugurated inaugurates inaugurating inauguration inaugurations inauspicious
inborn inbred inbreed inbreeding inbreeds inbuilt incalculable incandescence incandescent
incantation incantations incapacitate incapacitated incapacitates incapacitating incapacity
incarcerate incarcerated incarcerates incarcerating incarceration incarcerations incarnate
incarnated incarnates incarnating incarnations incendiaries incendiary incense incensed incenses
incensing incentives inception inceptions incessant incessantly incest incestuous inched inching
incidences incidentals incinerate incinerated incinerates incinerating incinerator incinerators
incision incisions incisive incisor incisors incite incited incitement incitements incites
inciting inclinations inclusions incognito incognitos incoherence incoherently incomes
incomparable incompatibilities incompatibility incompatibles incompatibly incompetents
inconceivable inconclusive incongruities incongruity incongruous inconsequential inconsiderable
inconsiderate inconsolable inconspicuous inconveniently incorporation incorrigible incredulity
incredulous incremental incremented increments incriminate incriminated incriminates incriminating
incubate incubated incubates incubating incubation incubator incubators incumbent incumbents
incurable incurables indebted indecencies indecency indecent indecision indecisive indefinable
indelible indelibly indelicate indentation indentations indented indenting indents independents
indescribable indestructible indicatives indices indict indicted indicting indictments indicts
indifference indifferent indigenous indigestible indigestion indignant indignantly indignation
indignities indignity indigo indiscreet indiscretion indiscretions indiscriminate indiscriminately
indispensable indispensables indisposed indisputable indistinct individualism individualist
individualists individuality indivisible indoctrinate indoctrinated indoctrinates indoctrinating
indoctrination indolence indolent indomitable indoor indoors inducement inducements induct
inducted inducting inductions inducts indulgence indulgences indulgent industrialist
industrialists industrious inedible ineffectual inefficiencies inefficiently inelegant ineligible
ineligibles inept ineptitude inequalities inert inertial inescapable inexact inexcusable
inexhaustible inexorable inexorably inexpensive inexperience inexplicable inexplicably
inextricably infamies infamy infancy infantries infantry infants infatuation infatuations
infeasible infections infectious infelicities inferences inferiors inferno infernos inferred
inferring infers infertile infest infestation infestations infested infesting infests infidel
infidelities infidelity infidels infield infields infiltrate infiltrated infiltrates infiltrating
infiltration infinitesimal infinitesimals infinities infinitive infinitives infirm infirmaries
infirmary infirmities infirmity infix inflame inflamed inflames inflaming inflammable inflammation
inflammations inflammatory inflatable inflate inflated inflates inflating inflationary inflicted
inflicting inflicts influenza influx influxes informality informant informants informational
informer informers infraction infractions infrared infrequently infringe infringed infringements
infringes infringing infuriate infuriated infuriates infuriating infuse infused infuses infusing
infusion infusions ingeniously ingenuity ingest ingested ingesting ingests ingrain ingrained
ingraining ingrains ingratiate ingratiated ingratiates ingratiating ingratitude inhale inhaled
inhaler inhalers inhales inhaling inheritances inhibitions inhospitable inhuman inhumane
inhumanities inhumanity initiation initiations initiatives initiator initiators injected injecting
injection injections injects injunction injunctions injurious injustices inked inkier inkiest
inking inkling inklings inks inky inlaid inland inlay inlaying inlays inlet inlets inmate inmates
inn innards innate innermost inning innings innkeeper innkeepers innocently innocents innocuous
innovations inns innuendo innuendos innumerable inoculate inoculated inoculates inoculating
inoculation inoculations inoffensive inoperative inopportune inordinate inquest inquests
inquisition inquisitions inquisitive ins insanely insaner insanest insanity insatiable inscribe
inscribed inscribes inscribing inscription inscriptions inscrutable insecticide insecticides
insecurities insecurity insensitivity inseparable inseparables insertions insider insiders insides
insights insignia insignificance insincere insincerely insincerity insinuate insinuated insinuates
insinuating insinuation insinuations insipid insistent insolence insolent insoluble insolvency
insolvent insolvents insomnia inspections inspector inspectors inspirations instability instanced
instancing instantaneous instantaneously instants instep insteps instigate instigated instigates
instigating instigation instilled instilling instinctive instincts instituted institutes
instituting institutional instructive instructor instructors instrumentals instrumented
instrumenting insubordinate insubordination insubstantial insufferable insufficiently insular
insulate insulated insulates insulating insulation insulator insulators insulin insurances insure
insured insurer insurers insures insurgent insurgents insuring insurmountable insurrection
insurrections intakes intangible intangibles integrals intellects intellectually intellectuals
intelligently intelligible intelligibly intenser intensest intensified intensifies intensify
intensifying intensities intensives intents intercede interceded intercedes interceding intercept
intercepted intercepting interception interceptions intercepts interchange interchangeable
interchanged interchanges interchanging intercom intercoms interconnect intercontinental
interdependence interdependent interiors interject interjected interjecting interjection
interjections interjects interlock interlocked interlocking interlocks interloper interlopers
interlude interluded interludes interluding intermarriage intermarriages intermarried intermarries
intermarry intermarrying intermediaries intermediary intermediates interment interments
interminable interminably intermingle intermingled intermingles intermingling intermission
intermissions intermittently intern internationally internationals interned internet interning
interns interplanetary interplay interpolation interpose interposed interposes interposing
interpreters interracial interred interring interrogated interrogates interrogating interrogation
interrogations interrogator interrogators inters intersect intersected intersecting intersects
intersperse interspersed intersperses interspersing interstate interstates interstellar intertwine
intertwined intertwines intertwining interventions interviewer interviewers interweave interweaves
interweaving interwove interwoven intestinal intestine intestines intimacies intimacy intimated
intimately intimates intimating intimation intimations intimidate intimidated intimidates
intimidating intimidation intolerable intolerably intolerant intonation intonations intoxicate
intoxicated intoxicates intoxicating intoxication intractable intramural intransitive
intransitives intravenous intravenouses intrepid intricacies intricacy intricate intrigue
intrigued intrigues intriguing introductions introspective introvert introverts intrude intruded
intruder intruders intrudes intruding intrusion intrusions intrusive intuition intuitions
intuitively inundate inundated inundates inundating inundation inundations invader invaders
invalidated invalidates invalidating invalided invaliding invalids invariable invariables
invariant invasions invective inventive inventoried inventories inventors inventory inventorying
inversely inverses inversion inversions invertebrate invertebrates invested investigator
investigators investing investments investor investors invests inveterate invigorate invigorated
invigorates invigorating invincible invisibility invisibly invitations invocation invocations
invoice invoiced invoices invoicing involuntarily involuntary involvements invulnerable inward
inwardly inwards iodine ions iota iotas irascible ire iridescence iridescent iris irises irk irked
irking irks ironed ironically ironies ironing irons irradiate irradiated irradiates irradiating
irrationally irrationals irreconcilable irrefutable irregular irregularities irregularity
irregulars irrelevance irrelevances irreparable irreplaceable irrepressible irreproachable
irresistible irresponsibility irretrievable irretrievably irreverence irreverent irreversible
irrevocable irrevocably irrigate irrigated irrigates irrigating irrigation irritability irritable
irritably irritant irritants irritations islander islanders isle isles isthmus isthmuses italic
italics itch itched itches itchier itchiest itching itchy iterate iteration iterations iterative
itinerant itinerants itineraries itinerary ivies ivories ivory ivy jab jabbed jabber jabbered
jabbering jabbers jabbing jabs jackal jackals jackass jackasses jackdaw jacked jacking jackknife
jackknifed jackknifes jackknifing jackknives jackpot jackpots jacks jade jaded jades jading jagged
jaggeder jaggedest jaguar jaguars jailed jailer jailers jailing jails jalopies jalopy jamb
jamboree jamborees jambs jangle jangled jangles jangling janitor janitors jar jarred jarring jars
jaundice jaundiced jaundices jaundicing jaunt jaunted jauntier jauntiest jauntily jaunting jaunts
jaunty javelin javelins jaw jawbone jawboned jawbones jawboning jawed jawing jaws jay jays jaywalk
jaywalked jaywalker jaywalkers jaywalking jaywalks jazzed jazzes jazzing jealousies jealously
jealousy jeer jeered jeering jeers jell jelled jellied jelling jells jellyfish jellyfishes
jellying jeopardy jerked jerkier jerkiest jerking jerks jerky jersey jerseys jested jester jesters
jesting jests jets jetted jetties jetting jettison jettisoned jettisoning jettisons jetty jewel
jewelries jewels jibe jibed jibes jibing jiffies jiffy jig jigged jigging jiggle jiggled jiggles
jiggling jigs jigsaw jigsawed jigsawing jigsaws jilt jilted jilting jilts jingle jingled jingles
jingling jinx jinxed jinxes jinxing jitterier jitteriest jitters jittery jobbed jobbing jockey
jockeyed jockeying jockeys jocular jog jogged jogger joggers jogging jogs jointed jointing joker
jokers jollied jollier jollies jolliest jollying jolt jolted jolting jolts jostle jostled jostles
jostling jot jots jotted jotting journalism journeyed journeying journeys jovial jovially joyed
joyful joyfuller joyfullest joyfully joying joyous joyously joys joystick jubilant jubilation
jubilee jubilees judicial judicially judiciaries judiciary judicious judiciously judo jug jugged
juggernaut jugging juggle juggled juggler jugglers juggles juggling jugs jugular jugulars juiced
juices juicier juiciest juicing juicy jumble jumbled jumbles jumbling jumbo jumbos jumper jumpers
jumpier jumpiest jumpy junctions juncture junctures jungles juniors juniper junipers junked junket
junketed junketing junkets junkie junkies junking junks junta juntas juries jurisdiction juror
jurors juster justest justices justifications justly jut jute juts jutted jutting juveniles
juxtapose juxtaposed juxtaposes juxtaposing juxtaposition juxtapositions kaleidoscope
kaleidoscopes kangaroo kangaroos karat karate karats kayak kayaked kayaking kayaks keel keeled
keeling keels keened keener keenest keening keenly keens keepers keepsake keepsakes keg kegs kelp
kennel kennels kerchief kerchiefs kernels kerosene ketchup kettles keyboarded keyboarding keyhole
keyholes keynote keynoted keynotes keynoting keystone keystones khaki khakis kickback kickbacks
kickoff kickoffs kidnapper kidnappers kidneys killers killings kiln kilned kilning kilns kilo
kilobyte kilobytes kilogram kilograms kilos kilowatt kilowatts kilt kilts kimono kimonos kin kinda
kinder kindergarten kindergartens kindest kindle kindled kindles kindlier kindliest kindling
kindnesses kindred kinfolk kingdoms kingfisher kingfishers kink kinked kinkier kinkiest kinking
kinks kinky kinship kiosk kiosks kipper kissed kisses kissing kitchenette kitchenettes kitchens
kite kited kites kiting kitten kittens kitties kitty kiwi kiwis knack knacker knacks knapsack
knapsacks knead kneaded kneading kneads kneecap kneecapped kneecapping kneecaps kneed kneeing
kneel kneeling kneels knelt knickers knifed knifes knifing knighted knighthood knighthoods
knighting knights knit knits knitted knitting knives knob knobs knocker knockers knockout
knockouts knoll knolls knot knots knotted knottier knottiest knotting knotty knowingly knowings
knowledgeable knuckle knuckled knuckles knuckling koala koalas kosher koshered koshering koshers
kowtow kowtowed kowtowing kowtows kudos laboratories laborious laboriously labyrinth labyrinths
lace laced lacerate lacerated lacerates lacerating laceration lacerations laces lacier laciest
lacing lacquer lacquered lacquering lacquers lacrosse lacy laddered laddering ladders lade laded
laden lades lading ladle ladled ladles ladling lads ladybug ladybugs ladylike laggard laggards
lagged lagging lagoon lagoons lags lair lairs lakes lamb lambda lambed lambing lambs lame lamed
lament lamentable lamentation lamentations lamented lamenting laments lamer lames lamest laming
lampoon lampooned lampooning lampoons lamps lance lanced lances lancing lander landings landladies
landlady landlocked landlords landmark landmarks landowner landowners landscaped landscapes
landscaping landslid landslide landslides landsliding lanes languid languish languished languishes
languishing languor languorous languors lankier lankiest lanky lantern lanterns lap lapel lapels
lapped lapping laps lapse lapsed lapses lapsing larcenies larceny lard larded larding lards larges
larked larking larks larva larvae larynges laryngitis larynx lascivious lash lashed lashes lashing
lass lasses lastly latch latched latches latching latent lateral lateraled lateraling laterals
latex lath lathe lathed lather lathered lathering lathers lathes lathing laths latitude latitudes
latrine latrines lattice lattices laud laudable lauded lauding lauds laughable laughingstock
laughingstocks launcher launchers launder laundered laundering launders laundries laundry laureate
laureates laurel laurels lava lavatories lavender lavenders lavish lavished lavisher lavishes
lavishest lavishing lawful lawless lawmaker lawmakers lawns lawsuit lawsuits lax laxative
laxatives laxer laxest laxity layered layering layman laymen layouts lazied lazier lazies laziest
lazying leaden leafed leafier leafiest leafing leafleted leafleting leafs leafy leagued leagues
leaguing leakage leakages leaked leaking leaks leaky leaner leanest leapfrog leapfrogged
leapfrogging leapfrogs leaping leaps lease leased leases leash leashed leashes leashing leasing
leathery lectern lecterns ledge ledger ledgers ledges lee leech leeched leeches leeching leek
leeks leer leered leerier leeriest leering leers leery leeway lefter leftest leftmost lefts
legacies legacy legalistic legality legals legends legged legging leggings legibility legibly
legion legions legislate legislated legislates legislating legislative legislator legislators
legislature legislatures legitimacy legitimated legitimates legitimating legume legumes leisurely
lemme lemonade lemons lengthen lengthened lengthening lengthens lengthier lengthiest lengthwise
leniency lentil lentils leopard leopards leotard leotards leper lepers leprosy lesbians lesion
lesions lessen lessened lessening lessens letdown letdowns lethargic lethargy lettered letterhead
letterheads lettering lettuce lettuces letup letups levee levees lever leverage leveraged
leverages leveraging levered levering levers levied levies levity levy levying lewd lewder lewdest
lexical lexicon lexicons liabilities liaisons liar liars libels liberalism liberally liberals
liberate liberated liberates liberating liberation libertarian librarians libretto lice lichen
lichens lick licked licking licks licorices lids lieu lieutenant lieutenants lifeboat lifeboats
lifeforms lifeguard lifeguards lifeless lifelike lifeline lifelines lifelong lifespan lifestyles
lifetimes ligament ligaments ligature ligatures lighten lightened lightening lightens lighters
lighthouse lighthouses lightness lightweight lightweights likelier likeliest likelihoods liken
likened likeness likenesses likening likens liker likest lilac lilacs lilies lilt lilted lilting
lilts lily limber limbered limbering limbers limbo lime limed limelight limerick limericks limes
limestone liming limitless limousine limousines limp limped limper limpest limping limps linchpin
linchpins lineage lineages linearly linefeed linen liner liners linger lingered lingerie lingering
lingers lingo lingoes linguist linguistics linguists liniment liniments linings linker linoleum
lint lioness lionesses lions lipstick lipsticked lipsticking lipsticks liquefied liquefies liquefy
liquefying liqueur liqueurs liquidate liquidated liquidates liquidating liquidation liquidations
liquids liquored liquoring liquors lisped lisping lisps listeners listless litanies litany
literacy literals literates lithe lither lithest lithium litigation litterbug litterbugs littered
littering litters littler littlest liturgical liturgies liturgy livelier liveliest livelihood
livelihoods liveliness liven livened livening livens livers livestock livid livings lizard lizards
llama llamas loadable loaf loafed loafer loafers loafing loafs loam loaned loaning loath loathe
loathed loathes loathing loathings loathsome loaves lob lobbed lobbied lobbies lobbing lobbying
lobbyist lobbyists lobe lobes lobotomy lobs lobster lobsters locale locales localities locality
locker lockers locket lockets locksmith locksmiths locomotion locomotive locomotives locust
locusts lodged lodger lodgers lodges lodging lodgings loft lofted loftier loftiest loftiness
lofting lofts lofty logarithm logarithmic logger logician loin loincloth loincloths loins loiter
loitered loiterer loiterers loitering loiters loll lolled lolling lollipop lollipops lolls lone
lonelier loneliest loneliness lonesome longed longevity longhand longing longings longish
longitude longitudes longitudinal longs longshoreman longshoremen lookout lookouts loom loomed
looming looms loon loonie loonier loonies looniest loons loony looped loopholes looping loosed
loosen loosened loosening loosens looser looses loosest loosing loot looted looting loots lop lope
loped lopes loping lopped lopping lops lopsided lorded lording lore loser losers lotion lotions
lotteries lottery lotus lotuses loudness loudspeaker loudspeakers lounge lounged lounges lounging
louse louses lousier lousiest lovable lovelier lovelies loveliest loveliness lovingly lowdown
lowed lowing lowlier lowliest lowly lows loyaler loyalest loyalties loyalty lozenge lozenges
lubricant lubricants lubricate lubricated lubricates lubricating lubrication lucid lucked luckier
luckiest lucking lucks lucrative lug lugged lugging lugs lukewarm lull lullabies lullaby lulled
lulling lulls lumber lumbered lumbering lumberjack lumberjacks lumbers luminaries luminary
luminous lumped lumpier lumpiest lumping lumpy lunacies lunacy lunar lunatics lunched luncheon
luncheons lunches lunching lunge lunged lunges lunging lupine lurch lurched lurches lurching lure
lured lures lurid luring luscious lush lusher lushes lushest lusted lustier lustiest lusting
lustrous lusts lusty lute lutes luxuriant luxuriate luxuriated luxuriates luxuriating luxuries
luxurious lye lymph lymphatic lymphatics lynch lynched lynches lynching lyre lyres lyrical ma
macabre macaroni macaronis mace maced maces machete machetes machined machining machinist
machinists macho macing mackerel mackerels macroscopic madam madame madams madcap madcaps madden
maddened maddening maddens madder maddest madhouse madhouses madly madman madmen mads maelstrom
maelstroms magenta maggot maggots magically magician magicians magistrate magistrates magnanimity
magnanimous magnanimously magnate magnates magnesium magnet magnetism magnets magnificence
magnified magnifies magnify magnifying magnitudes magnolia magnolias magnum magpie magpies
mahoganies mahogany maid maiden maidens maids mailboxes mailman mailmen maim maimed maiming maims
mainland mainlands mainline mainstay mainstays maintainability maintainable maintainer maintainers
maizes majestic majestically majesties majesty majored majoring majorities majors makeshift
makeshifts makeup makeups maladies maladjusted malady malaria malevolence malevolent malformed
malice maliciously malign malignancies malignancy malignant maligned maligning maligns mall
mallard mallards malleable mallet mallets malls malnutrition malpractice malpractices malt malted
malting maltreat maltreated maltreating maltreats malts mama mamas mamma mammal mammalian mammals
mammoth mammoths manacle manacled manacles manacling manageable managerial mandated mandates
mandating mandible mandibles mandolin mandolins mane manes mange manger mangers mangier mangiest
mango mangoes mangrove mangroves mangy manhandle manhandled manhandles manhandling manhole
manholes manhood maniac maniacal maniacs manias manic manicure manicured manicures manicuring
manicurist manicurists manifest manifestations manifested manifesting manifestos manifests
manifold manifolded manifolding manifolds manipulations manlier manliest manliness manly mannequin
mannequins mannerism mannerisms manners mannish manor manors mansion mansions manslaughter mantel
mantelpiece mantelpieces mantels mantle mantled mantles mantling manure manured manures manuring
manuscript manuscripts maple maples mapper mappings mar marathon marathons marble marbled marbles
marbling marched marcher marches marching mare mares margarine maria marigold marigolds marijuana
marina marinas marinate marinated marinates marinating marine mariner mariners marines marionette
marionettes maritime markedly marketable marketplace marketplaces markings marksman marksmen
marmalade maroon marooned marooning maroons marquee marquees marred marriages marring marrow
marrows mars marsh marshal marshals marshes marshier marshiest marshmallow marshmallows marshy
marsupial marsupials mart martial martin marts martyr martyrdom martyred martyring martyrs marvel
marvels mas mascara mascaraed mascaraing mascaras mascot mascots masculine masculines mash mashed
mashes mashing masked masking masks masochist masochists mason masonry masons masquerade
masqueraded masquerades masquerading massacre massacred massacres massacring massage massaged
massages massaging massed massing mast mastered masterful mastering masterly mastermind
masterminded masterminding masterminds masterpiece masterpieces mastery masticate masticated
masticates masticating masts masturbation mat matador matadors matchbook matchbooks matchless
matchmaker matchmakers mated materialism materialist materialistic materialists maternal maternity
mates mating matine matines matriarch matriarchal matriarchs matriculate matriculated matriculates
matriculating matriculation matrimonial matrimony matron matronly matrons mats matte matted
mattered mattering mattes matting mattress mattresses matured maturer matures maturest maturing
maturities maturity maudlin maul mauled mauling mauls mausoleum mausoleums mauve maverick
mavericks maxim maxima maximal maxims maximums maybes mayhem mayonnaise mayors mazes meadow
meadows mealier mealiest mealy meander meandered meandering meanders meaner meanest measles
measlier measliest measly measurable meats mechanically medal medallion medallions medals meddle
meddled meddler meddlers meddles meddlesome meddling median medias mediate mediated mediates
mediating mediation mediator mediators medically medicals medicate medicated medicates medicating
medication medications medicinal medicines mediocre mediocrities mediocrity meditate meditated
meditates meditating meditation meditations medley medleys meek meeker meekest meekly meekness
megalomaniac megaphone megaphoned megaphones megaphoning megaton megatons melancholy mellow
mellowed mellower mellowest mellowing mellows melodic melodies melodious melodrama melodramas
melodramatic melon melons melted melting melts memberships membrane membranes memento mementos
memo memoir memoirs memorably memorandum memorandums memorial memorials memos menace menaced
menaces menacing menagerie menageries menial menials menopause menstrual menstruate menstruated
menstruates menstruating menstruation mentalities menthol mentor mentored mentoring mentors
mercantile mercenaries mercenary merchandise merchandised merchandises merchandising merchant
merchants mercies merciful mercifully merciless mercilessly meres merest merger mergers meridian
meridians meringue meringues merited meriting mermaid mermaids merrier merriest merrily merriment
mes mesdames mesh meshed meshes meshing messenger messengers messier messiest metabolic metabolism
metabolisms metallic metallurgy metals metamorphose metamorphoses metamorphosis metaphorical
metaphorically metaphors metaphysical metaphysics mete meted meteor meteoric meteorite meteorites
meteorologist meteorologists meteorology meteors metered metering metes methodical methodology
meticulous meting metropolis metropolises metropolitan mettle mew mewed mewing mews mezzanine
mezzanines microbe microbes microbiology microcode microfiche microfilm microfilmed microfilming
microfilms micrometer micrometers microorganism microorganisms microphone microphones microscope
microscopes microscopic microsecond microseconds microwaved microwaves microwaving middleman
middlemen middles midget midgets midriff midriffs midst midstream midsummer midway midways midwife
midwifed midwifes midwifing midwives mien miens mightier mightiest migraine migraines migrant
migrants migrations migratory mike miked mikes miking milder mildest mildew mildewed mildewing
mildews mileages milestone milestones militancy militant militants militarily militate militated
militates militating militia militias milked milker milkier milkiest milking milkman milkmen milks
milky milled miller millers milligram milligrams milliner milliners millinery milling millionaire
millionaires millionth millionths millisecond milliseconds mills mime mimed mimes mimicked
mimicking mimicries mimicry mimics miming mince minced mincemeat minces mincing mindbogglingly
mindedness mindful mindlessly minefield miner mineral minerals miners mingle mingled mingles
mingling miniature miniatures minibus minibuses minicomputer minimalism minimally minimums minion
minions ministered ministerial ministering ministries ministry mink minks minnow minnows minored
minoring minors minstrel minstrels minted minting mints minuet minuets minuscule minuscules
minuses minuted minuter minutest minuting miraculously mirage mirages mire mired mires miring
mirrored mirroring mirth misadventure misadventures misapprehension misappropriate misappropriated
misappropriates misappropriating misappropriation misappropriations misbehave misbehaved
misbehaves misbehaving miscarriage miscarriages miscarried miscarries miscarry miscarrying
miscellany mischief mischievous misconception misconceptions misconduct misconducted misconducting
misconducts misconstrue misconstrued misconstrues misconstruing misdeed misdeeds misdirection
miser miseries miserly misers misfit misfits misfitted misfitting misfortunes misgiving misgivings
mishap mishaps misinform misinformation misinformed misinforming misinforms misinterpretation
misjudge misjudged misjudges misjudging mislaid mislay mislaying mislays mismanagement mismatch
mismatched mismatches mismatching misnomer misnomers misprinted misprinting misprints misquote
misquoted misquotes misquoting misrepresentation misrepresentations misshapen missionaries
missionary missions missive missives misspell misspelled misspelling misspellings misspells misted
mistier mistiest misting mistletoe mistress mistresses mistrust mistrusted mistrusting mistrusts
misty mistype mistyping misunderstandings misused misuses misusing mite mites mitigate mitigated
mitigates mitigating mitt mitten mittens mitts mixer mixers mixtures mnemonics moat moats mobbed
mobbing mobiles mobility mobs moccasin moccasins mocked mockeries mockery mocking mockingbird
mockingbirds mocks modal moderated moderates moderating moderator moderators modernity moderns
modestly modesty modicum modicums modifier modifiers modular modulate modulated modulates
modulating modulation modulations mohair moist moisten moistened moistening moistens moister
moistest moisture molar molars molasses moles molest molested molesting molests mollified
mollifies mollify mollifying molten momentary momentous monarchies monarchs monarchy monasteries
monastery monastic monastics monetarism monetary mongoose mongrel mongrels monies monk monkeyed
monkeying monks monogamous monogamy monogram monogrammed monogramming monograms monolithic
monologue monologues monopolies monorail monorails monosyllable monosyllables monotonically
monotonous monotony monsoon monsoons monstrosities monstrosity monstrous monthlies monument
monumental monuments moo moodier moodiest moodily moods moody mooed mooing moonbeam moonbeams
mooned mooning moonlight moonlighted moonlighting moonlights moor moored mooring moorings moors
moos moose moot mooted mooting moots mop mope moped mopes moping mopped mopping mops morale
moralist moralists moralities morass morasses moratorium moratoriums morbid morgue morgues morn
morns moronic morose morphine morphology morsel morsels mortally mortar mortared mortaring mortars
mortgage mortgaged mortgages mortgaging mortification mortified mortifies mortify mortifying
mortuaries mortuary mosaic mosaics mosque mosques mosquito mosquitoes moss mosses mossier mossiest
mossy motel motels moth mothball mothballed mothballing mothballs mothered motherhood mothering
motherly moths motif motifs motioned motioning motionless motivations motley motleys motlier
motliest motorbike motorbikes motorcade motorcades motorcycle motorcycled motorcycles motorcycling
motored motoring motorist motorists mottoes mound mounded mounding mounds mountaineer
mountaineered mountaineering mountaineers mountainous mourn mourned mourner mourners mournful
mourning mourns moused mouses mousier mousiest mousing mousse moussed mousses moussing mousy
mouthed mouthful mouthfuls mouthing mouthpiece mouthpieces mouths movable movables mover movers
mow mowed mower mowers mowing mows ms mu mucous mucus muddied muddier muddies muddiest muddy
muddying muff muffed muffin muffing muffins muffle muffled muffler mufflers muffles muffling muffs
mugged mugger muggers muggier muggiest mugginess mugging muggy mulch mulched mulches mulching mule
mules mull mulled mulling mulls multi multinational multinationals multiplications multiplicative
multiplicities multiplicity multiprocessing multitasking multitude multitudes mumbled mumbles
mumbling mummies mummified mummifies mummify mummifying mumps munch munched munches munching
municipal municipalities municipality municipals mural murals murderers murderous murkier murkiest
murky murmur murmured murmuring murmurs muscled muscling muscular muse mused muses mush mushed
mushes mushier mushiest mushing mushroom mushroomed mushrooming mushrooms mushy musically musicals
musing musk musket muskets muss mussed mussel mussels musses mussing mustang mustangs mustard
muster mustered mustering musters mustier mustiest musts musty mutant mutants mutate mutated
mutates mutating mutation mutations mute muted mutely muter mutes mutest mutilate mutilated
mutilates mutilating mutilation mutilations muting mutinied mutinies mutinous mutiny mutinying
mutt mutton mutts muzzle muzzled muzzles muzzling myopic myriad myriads mystical mysticism mystics
mystified mystifies mystify mystifying mythological mythologies nab nabbed nabbing nabs nag nagged
nagging nags naively naiver naivest naivety naivet nakedness namesake namesakes nap napalm
napalmed napalming napalms nape napes napkin napkins napped nappies napping nappy naps narcotic
narcotics narrate narrated narrates narrating narration narrations narratives narrator narrators
narrowed narrowing narrowly narrowness narrows nasal nasals nastily nastiness nationalism
nationalist nationalistic nationalists nationalities nationality nationals nationwide nativities
nativity nattier nattiest natty naturalist naturalists naturalness naturals natures naughtier
naughtiest naughtily naughtiness nausea nauseate nauseated nauseates nauseating nauseous nautical
naval navel navels navies navigable navigate navigated navigates navigating navigation navigator
navigators navy nays neared nearing nears nearsighted nearsightedness neater neatest neatness
nebula nebulae nebulous necessaries necessitate necessitated necessitates necessitating
necessities necked neckerchief neckerchiefs necking necklace necklaces neckline necklines necks
necktie neckties necrophilia nectar nectarine nectarines needier neediest needled needlework
needling needy negated negates negating negation negations negatived negatively negatives
negativing neglectful negligee negligees negligence negligent negligently negotiator negotiators
neigh neighed neighing neighs neon neophyte neophytes nephew nephews nepotism nerved nerving
nervously nervousness nestle nestled nestles nestling nether netted netting nettle nettled nettles
nettling neurologist neurologists neurology neuron neurons neuroses neurosis neurotic neurotics
neuter neutered neutering neuters neutrality neutrals neutron neutrons newbie newbies newborn
newborns newfangled newsagents newscast newscaster newscasters newscasts newsier newsiest
newsprint newsstand newsstands newsy newt newton newts nibble nibbled nibbles nibbling niceties
nicety niche niches nickel nickels nicknamed nicknaming nicotine niece nieces niftier niftiest
nifty nigh nightclub nightclubbed nightclubbing nightclubs nightfall nightgown nightgowns
nightingale nightingales nightly nightmares nightmarish nighttime nimble nimbler nimblest nimbly
nincompoop nincompoops nines nineteen nineteens nineteenth nineteenths nineties ninetieth
ninetieths ninety ninnies ninny ninth ninths nip nipped nippier nippiest nipping nipple nipples
nippy nips nit nitrate nitrated nitrates nitrating nitrogen nits nitwit nitwits nobility nobleman
noblemen nobler nobles noblest noblewoman noblewomen nobly nobodies nocturnal nod nodded nodding
nods noes noised noiseless noiselessly noisier noisiest noisily noisiness noising nomad nomadic
nomads nomenclature nomenclatures nomination nominations nominative nominatives nominee nominees
non nonchalance nonchalant nonchalantly noncommittal nonconformist nonconformists nondescript
nonentities nonentity nonfiction nonflammable nonpartisan nonpartisans nonprofit nonprofits
nonresident nonresidents nonsensical nonstandard nonstop nontrivial nonviolence noodle noodled
noodles noodling nook nooks noose nooses norms northeast northeasterly northeastern northerlies
northerly northward northwest northwestern nosebleed nosebleeds nosed nosier nosiest nosing
nostalgic nostril nostrils nosy notables notations notch notched notches notching notebook
notebooks noteworthy nothingness nothings noticeboard noticeboards notifications notional
notoriety notoriously nougat nougats nourish nourished nourishes nourishing nourishment nova
novelist novelists novelties noxious nozzle nozzles nuance nuances nuclei nucleus nude nuder nudes
nudest nudge nudged nudges nudging nudity nugget nuggets nuisances nullified nullifies nullify
nullifying nulls numbed numbing numbness numbs numerate numerator numerators numerically nuptial
nuptials nursed nursemaid nursemaids nurseries nursery nursing nurture nurtured nurtures nurturing
nutcracker nutcrackers nutmeg nutmegs nutrient nutrients nutriment nutriments nutrition
nutritional nutritious nutshell nutshells nutted nuttier nuttiest nutting nutty nuzzle nuzzled
nuzzles nuzzling nylon nymph nymphs ne oaf oafs oak oaks oared oaring oars oases oasis oath oaths
oatmeal obedience obedient obediently obelisk obelisks obese obesity obfuscation obituaries
obituary objectively objectives objectivity objector objectors obligate obligated obligates
obligating obligations oblique obliques obliterate obliterated obliterates obliterating
obliteration oblivion oblivious oblong oblongs oboe oboes obscener obscenest obscenities obscenity
obscurer obscurest obscurities observable observance observances observant observatories
observatory obsessions obsessive obsolescence obsolescent obsoleted obsoletes obsoleting obstacle
obstacles obstetrician obstetricians obstetrics obstinacy obstinate obstruction obstructions
obstructive obtrusive obtuse obtuser obtusest occasioned occasioning occupancy occupant occupants
occupational occupations oceanic oceanography oceans octagon octagonal octagons octal octave
octaves octopus octopuses ocular oculars odder oddest oddities oddity ode odes odious odometer
odometers offbeat offbeats offed offensiveness offensives officiate officiated officiates
officiating officious offing offings offload offs offshoot offshoots offshore offstage offstages
oftener oftenest ogle ogled ogles ogling ogre ogres ohm ohms ohs oiled oilier oiliest oiling oils
oily ointment ointments okra okras olden olfactories olfactory olive olives omega omen omens
ominous ominously omnibus omnipotence omnipotent omnipresent omniscient oncoming onerous onions
onlooker onlookers onomatopoeia onrush onrushes onset onsets onslaught onslaughts onuses onward
oodles ooze oozed oozes oozing opal opals opaque opaqued opaquer opaques opaquest opaquing opener
openers openest openings openness operand operands operatic operative operatives ophthalmologist
ophthalmologists ophthalmology opinionated opium opossum opossums opportune opportunist
opportunists opposites oppressive oppressor oppressors optician opticians optics optima optimism
optimist optimists optimums optioned optioning optometrist optometrists opulent oracle oracles
orals oranges orangutan orangutans oration orations orator oratories orators oratory orbitals
orbited orbiting orbits orchard orchards orchestras orchestrate orchestrated orchestrates
orchestrating orchestration orchestrations orchid orchids ordain ordained ordaining ordains ordeal
ordeals orderlies orderly ordinance ordinances ordinaries ordinarily ordination ordinations ore
ores organics organism organisms organist organists orgasm orgies orgy orientations orifice
originality originators ornament ornamental ornamented ornamenting ornaments ornate ornately
ornithologist ornithologists ornithology orphan orphanage orphanages orphaned orphaning orphans
orthodontist orthodontists orthogonal orthogonality orthography oscillate oscillated oscillates
oscillating oscillation oscillations oscilloscope osmosis ostensible ostensibly ostentation
ostentatious ostrich ostriches otter otters ouch ounce ounces oust ousted ouster ousters ousting
ousts outbound outbreak outbreaks outburst outbursts outcast outcasts outclass outclassed
outclasses outclassing outcries outdid outdistance outdistanced outdistances outdistancing outdo
outdoes outdoing outdone outdoor outdoors outed outermost outfield outfields outfit outfits
outfitted outfitting outgrew outgrow outgrowing outgrown outgrows outgrowth outgrowths outhouse
outhouses outing outings outlaid outlandish outlast outlasted outlasting outlasts outlaw outlawed
outlawing outlaws outlay outlaying outlays outlet outlets outlive outlived outlives outliving
outlooks outlying outmoded outnumber outnumbered outnumbering outnumbers outpatient outpatients
outpost outposts outputted outputting outrageously outran outrun outrunning outruns outs outsets
outshine outshines outshining outshone outsider outsiders outsides outskirt outskirts outsmart
outsmarted outsmarting outsmarts outspoken outstandingly outstation outstations outstrip
outstripped outstripping outstrips outward outwardly outwards outweighed outweighing outwit
outwits outwitted outwitting ova oval ovals ovaries ovary ovation ovations oven ovens overalls
overate overbear overbearing overbears overblown overboard overbore overborne overburden
overburdened overburdening overburdens overcast overcasting overcasts overcharge overcharged
overcharges overcharging overcoat overcoats overcrowd overcrowded overcrowding overcrowds overdid
overdo overdoes overdoing overdone overdose overdosed overdoses overdosing overdraw overdrawing
overdrawn overdraws overdrew overeat overeaten overeating overeats overestimate overestimated
overestimates overestimating overflowed overflowing overflows overgrew overgrow overgrowing
overgrown overgrows overhand overhands overhang overhanging overhangs overhaul overhauled
overhauling overhauls overhear overheard overhearing overhears overheat overheated overheating
overheats overhung overkill overlaid overlain overland overlapped overlapping overlaps overlay
overlaying overlays overlie overlies overlying overnights overpass overpasses overpopulation
overpower overpowered overpowering overpowers overprint overprinted overprinting overprints
overran overrate overrated overrates overrating overreact overreacted overreacting overreacts
overrule overruled overrules overruling overrun overrunning overruns overs oversampling oversaw
oversee overseeing overseen overseer overseers oversees overshadow overshadowed overshadowing
overshadows overshoot overshooting overshoots overshot oversight oversights oversimplification
oversleep oversleeping oversleeps overslept overstate overstated overstates overstating overstep
overstepped overstepping oversteps overt overtake overtaken overtakes overtaking overthrew
overthrow overthrowing overthrown overthrows overtimes overtly overtook overture overtures
overturn overturned overturning overturns overuse overused overuses overusing overweight
overwhelmingly overwork overworked overworking overworks overwrite overwrites overwrought ovum owl
owls ox oxen oxidation oxide oxides oyster oysters pa paced pacemaker pacemakers paces pacific
pacified pacifiers pacifies pacifism pacifist pacifists pacify pacifying pacing packer packers
pact pacts paddies paddle paddled paddles paddling paddock paddocked paddocking paddocks paddy
padlock padlocked padlocking padlocks pagan pagans pageant pageantry pageants pager pagination
pagoda pagodas pail pails pained painfuller painfullest paining painlessly painstaking painter
paired pairing pal palaces palatable palate palates palatial paled paler pales palest palette
palettes paling pall pallbearer pallbearers palled pallid palling pallor palls palm palmed palming
palms palomino palominos palpable palpably pals paltrier paltriest paltry pamper pampered
pampering pampers pamphlet pamphlets panacea panaceas pancake pancaked pancakes pancaking pancreas
pancreases pancreatic panda pandas pandemonium pander pandered pandering panders pane panes pang
pangs panhandle panhandled panhandler panhandlers panhandles panhandling panicked panicking
panicky panics panned panning panorama panoramas panoramic pans pansies pansy panted panther
panthers pantie panties panting pantomime pantomimed pantomimes pantomiming pantries pantry pap
papa papacies papacy papal papas papaya papayas paperbacks papered papering paperweight
paperweights paperwork paprika papyri papyrus parable parables parachute parachuted parachutes
parachuting paraded parades paradigm parading paradises paradoxes paradoxical paradoxically
paraffin paragon paragons paragraphed paragraphing parakeet parakeets paralleled paralleling
paralyses paralysis paralytic paralytics paramount paranoids paraphernalia paraphrased paraphrases
paraphrasing paraplegic paraplegics parasite parasites parasitic parasol parasols paratrooper
paratroopers parcel parcels parch parched parches parching parchment parchments pardonable
pardoned pardoning pardons pare pared parentage parental parented parenthetical parenthood
parenting pares paring parish parishes parishioner parishioners parka parkas parkway parkways
parliamentary parliaments parodied parodies parodying parole paroled paroles paroling parred
parring parroted parroting parrots pars parsec parsecs parser parsley parsnip parsnips parson
parsonage parsonages parsons partake partaken partakes partaking parted partiality partials
participation participle participles particulars partied parting partings partisan partisans
partnered partnering partnership partnerships partook partridge partridges partying pas passable
passageway passageways passbook passbooks passer passionately passions passively passives
passports pasta pastas pasted pastel pastels pastes pastiche pastier pasties pastiest pastime
pastimes pasting pastor pastoral pastorals pastors pastries pastry pasts pasture pastured pastures
pasturing pasty patchwork patchworks patchy pate patented patenting patently patents paternal
paternalism paternity pates pathetically pathological pathologist pathologists pathology pathos
pathway pathways patienter patientest patiently patio patios patriarch patriarchal patriarchs
patrimonies patrimony patriot patriotic patriotism patriots patrol patrolled patrolling patrols
patron patronage patronages patrons pats patted patter pattered pattering patterned patterning
patters patties patting patty paucity paunch paunches paunchier paunchiest paunchy pauper paupers
pave paved pavements paves pavilion pavilions paving paw pawed pawing pawn pawnbroker pawnbrokers
pawned pawning pawns paws payable payer payers payload payoff payoffs payroll payrolls pea
peaceable peacefully peacemaker peacemakers peaces peach peaches peacock peacocks peaked peaking
peal pealed pealing peals pear pearl pearled pearling pearls pears peas peat pebble pebbled
pebbles pebbling pecan pecans peck pecked pecking pecks peculiarities peculiarity peculiarly
pedagogy pedals peddle peddled peddles peddling pedestal pedestals pedigree pedigrees peek peeked
peeking peeks peel peeled peeling peels peep peeped peeping peeps peered peering peerless peeve
peeved peeves peeving peevish peg pegged pegging pegs pelican pelicans pellet pelleted pelleting
pellets pelt pelted pelting pelts pelvic pelvis pelvises penal penance penances penchant pencils
pendant pendants pendulum pendulums penetrate penetrated penetrates penetrating penetration
penetrations penguins penicillin peninsula peninsulas penis penises penitence penitent
penitentiaries penitentiary penitents penknife penknives penmanship pennant pennants penned
penniless penning pension pensioned pensioner pensioners pensioning pensions pensive pensively
pentagon pentagonal pentagons penthouse penthouses penultimate peon peonies peons peony peopled
peopling pep pepped pepper peppered peppering peppermint peppermints peppers pepping peps
percentages perceptible perceptions perceptive perch perchance perched perches perching percolate
percolated percolates percolating percolation percolator percolators percussion peremptory
perennial perennials perfected perfecter perfectest perfecting perfectionist perfectionists
perfections perfects perforate perforated perforates perforating perforation perforations
performer performers perfume perfumed perfumes perfuming perfunctorily perfunctory peril perilous
perilously perils perimeter perimeters periodical periodicals peripheries periphery periscope
periscopes perish perishable perishables perished perishes perishing perjure perjured perjures
perjuries perjuring perjury perk perked perkier perkiest perking perks perky permanence permanents
permeate permeated permeates permeating permissions permissive permutation permutations pernicious
peroxide peroxided peroxides peroxiding perpendicular perpendiculars perpetrate perpetrated
perpetrates perpetrating perpetrator perpetrators perpetually perpetuals perpetuate perpetuated
perpetuates perpetuating perplex perplexed perplexes perplexing perplexities perplexity
persecution persecutions persecutor persecutors perseverance persevere persevered perseveres
persevering persisted persistence persistently persisting persists persona personable personals
personification personifications personified personifies personify personifying perspectives
perspiration perspire perspired perspires perspiring persuasions persuasive persuasively pert
pertain pertained pertaining pertains perter pertest pertinent perturb perturbed perturbing
perturbs perusal perusals peruse perused peruses perusing pervade pervaded pervades pervading
pervasive perversion perversions pervert perverted perverting perverts peskier peskiest pesky
pessimism pessimist pessimistic pessimists pest pester pestered pestering pesters pesticide
pesticides pestilence pestilences pests petal petals peter petered petering peters petite petites
petition petitioned petitioning petitions petrified petrifies petrify petrifying petroleum pets
petted petticoat petticoats pettier pettiest pettiness petting petulant petunia petunias pew pews
pewter pewters phantom phantoms pharmaceutical pharmaceuticals pharmacist pharmacists pheasant
pheasants phenomenal phenomenally philanthropic philanthropies philanthropist philanthropists
philanthropy phlegm phlegmatic phobia phobias phonetic phonetics phonics phonied phonier phoniest
phonograph phonographs phonying phosphor phosphorescence phosphorescent phosphorus photocopied
photocopier photocopiers photocopies photocopying photoed photogenic photographed photographer
photographers photographing photography photoing photon photons photosynthesis phototypesetter
phraseology physicals physician physicians physiological physique physiques pianist pianists
pianos piccolo piccolos pickax pickaxed pickaxes pickaxing picket picketed picketing pickets
pickier pickiest pickle pickled pickles pickling pickpocket pickpockets pickup pickups picky
picnic picnicked picnicking picnics pictorial pictorials pictured picturesque picturing piddle
piddled piddles piddling pieced piecemeal piecework piecing pier pierce pierced pierces piercing
piers pies piety pigeonhole pigeonholed pigeonholes pigeonholing pigeons pigged pigging piggish
piggyback piggybacked piggybacking piggybacks pigheaded pigment pigments pigpen pigpens pigtail
pigtails pike piked pikes piking piled pilfer pilfered pilfering pilfers pilgrim pilgrimage
pilgrimages pilgrims piling pillage pillaged pillages pillaging pillar pillars pilled pilling
pillow pillowcase pillowcases pillowed pillowing pillows piloted piloting pilots pimple pimples
pimplier pimpliest pimply pincushion pincushions pine pineapple pineapples pined pines pining
pinion pinioned pinioning pinions pinked pinker pinkest pinking pinks pinnacle pinnacles pinned
pinning pinpoint pinpointed pinpointing pinpoints pioneer pioneered pioneering pioneers pious
piped pipelines piping pique piqued piques piquing piracy piranha piranhas pirate pirated pirates
pirating pirouette pirouetted pirouettes pirouetting pis pistachio pistachios pistol pistols
piston pistons pitched pitcher pitchers pitches pitchfork pitchforked pitchforking pitchforks
pitching piteous piteously pithier pithiest pithy pitied pities pitiful pitifully pitiless pits
pittance pittances pitted pitting pitying pivot pivotal pivoted pivoting pivots pixie pixies
placard placarded placarding placards placate placated placates placating placement placenta
placentas placid placidly plagiarism plagiarisms plagiarist plagiarists plaice plaid plaids
plainer plainest plains plaintiff plaintiffs plaintive planar planed planetarium planetariums
planing plank planked planking planks plankton planner planners plantain plantains plantation
plantations planter planters plaque plaques plasma plastics plateau plateaued plateauing plateaus
plated platformed platforming platforms plating platinum platitude platitudes platoon platooned
platooning platoons platter platters plausibility plausibly playable playback playful playfully
playfulness playgrounds playhouse playhouses playmate playmates playpen playpens plaything
playthings playwright playwrights plaza plazas plead pleaded pleading pleads pleas pleasanter
pleasantest pleasantries pleasantry pleasings pleasurable pleasured pleasures pleasuring pleat
pleated pleating pleats pledge pledged pledges pledging plentiful plentifully plethora pliable
pliant plied pliers plies plight plighted plighting plights plod plodded plodding plods plop
plopped plopping plops plotters ploys pluck plucked plucking plucks plucky plum plumage plumb
plumbed plumber plumbers plumbing plumbs plume plumed plumes pluming plummet plummeted plummeting
plummets plump plumped plumper plumpest plumping plumps plums plunder plundered plundering
plunders plunge plunged plunger plungers plunges plunging plurality plurals pluses plush plusher
plushest plutonium ply plying plywood pneumatic pneumonia poach poached poacher poachers poaches
poaching pocketbook pocketbooks pocketed pocketing pockmark pockmarked pockmarking pockmarks pod
podded podding podium podiums pods poetical poignancy poignant poinsettia poinsettias pointedly
pointlessly poise poised poises poising poisonous poked poker pokers pokes pokey pokier pokiest
poking poky polarity poled polemic polemics poles policed policemen polices policewoman
policewomen policing poling polio polios politely politer politest polka polkaed polkaing polkas
polled pollen pollinate pollinated pollinates pollinating pollination polling pollster pollsters
pollutant pollutants pollute polluted pollutes polluting polo polygamous polygamy polygon polygons
polynomials polyp polyps polytechnic pomegranate pomegranates pomp poncho ponchos pond ponder
pondered pondering ponderous ponders ponds ponies pontoon pontoons pony poodle poodles pooled
pooling pools poop pooped pooping poops popcorn poplar poplars poppies poppy populaces popularly
populous porcelain porch porches porcupine porcupines pore pored pores poring pornographic porous
porpoise porpoised porpoises porpoising porridge portables portal portals portend portended
portending portends portent portents portfolio portfolios porthole portholes portico porticoes
portioned portioning portlier portliest portly portrait portraits portrayal portrayals posies
positional positives positivism possessions possessive possessives possessor possessors possibles
possum possums postbox postcards postcode posterior posteriors posterity postgraduate
postgraduates posthumous posthumously postman postmark postmarked postmarking postmarks
postmasters postmen postponement postponements postscripts postulated postulates postulating
posture postured postures posturing posy potassium potency potent pothole potholes potion potions
pots potted potter pottered potteries pottering potters pottery potting pouch pouched pouches
pouching poultry pounce pounced pounces pouncing pounded pounding pout pouted pouting pouts
powdered powdering powders powdery powerfully powerhouse powerhouses powerless powwow powwowed
powwowing powwows practicalities practicality practitioner practitioners pragmatics pragmatism
prairie prairies praised praises praiseworthy praising pram prance pranced prances prancing prank
pranks prattle prattled prattles prattling prawn prawned prawning prawns preacher preachers
preamble preambled preambles preambling precarious precariously precautionary precedents precinct
precincts precipice precipices precipitate precipitated precipitates precipitating precipitation
precipitations precipitous preciser precisest preclude precluded precludes precluding precocious
preconceive preconceived preconceives preconceiving preconception preconceptions precursor
precursors predator predators predatory predefined predestination predicament predicaments
predicate predicated predicates predicating predictably predictor predisposition predispositions
predominance predominant predominate predominated predominates predominating preeminence
preeminent preempt preempted preempting preempts preen preened preening preens prefab prefabbed
prefabbing prefabs prefaced prefaces prefacing prefect preferential pregnancies prehistoric
prejudicial preliminaries prelude preludes premeditation premier premiere premiered premieres
premiering premiers premised premising premiums premonition premonitions prenatal preoccupation
preoccupations preoccupied preoccupies preoccupy preoccupying prepaid preparations preparatory
prepay prepaying prepays preponderance preponderances preposition prepositional prepositions
preposterous prerequisites prerogative prerogatives prescriptions presences presentable
presentations presenter preservation preservative preservatives preside presided presidencies
presidency presidential presidents presides presiding pressings pressured pressuring prestige
prestigious presto presumption presumptions presumptuous presuppose presupposed presupposes
presupposing pretender pretenders pretension pretensions pretentiously pretentiousness pretext
pretexts prettied prettier pretties prettiest prettying pretzel pretzels prevailed prevailing
prevails prevalence preventable preventive preventives previewed previewers previewing previews
prey preyed preying preys priceless prick pricked pricking prickle prickled prickles pricklier
prickliest prickling prickly pricks prided prides priding pried pries priestess priestesses
priesthood priesthoods prim primal primaries primate primates primed primer primers primeval
priming primly primmer primmest primp primped primping primps primrose primroses princes princess
princesses principalities principality principals printable printings priors prism prisms prisons
privater privates privatest privation privations privier privies priviest privy probabilistic
probables probation probe probed probes probing problematic procedural procession processional
processionals processioned processioning processions proclaimed proclaiming proclaims proclamation
proclamations procrastinate procrastinated procrastinates procrastinating procrastination procure
procured procurement procures procuring prod prodded prodding prodigal prodigals prodigies
prodigious prodigy prods productions profane profaned profanes profaning profanities profanity
profess professed professes professing professionally professions professors proffer proffered
proffering proffers proficiency proficient proficiently proficients profiled profiling profited
profiteer profiteered profiteering profiteers profiting profounder profoundest profoundly
profundities profundity profuse profusely profusion profusions progeny prognoses prognosis
progression progressions progressive progressively progressives prohibition prohibitions
prohibitive prohibitively projectile projectiles projections projector projectors proletarian
proletarians proletariat proliferate proliferated proliferates proliferating prolific prologue
prologues prom promenade promenaded promenades promenading prominence prominently promiscuity
promiscuous promontories promontory promotions prompter promptest promptness proms promulgate
promulgated promulgates promulgating prong prongs pronouncement pronouncements pronouns
pronunciations proofed proofing proofread proofreading proofreads prop propagate propagated
propagates propagating propagation propel propelled propeller propellers propelling propels
propensities propensity properer properest prophecies prophecy prophesied prophesies prophesy
prophesying prophetic prophets proponent proponents proportionality proportionally proportionals
proportionate proportioned proportioning propositional propositioned propositioning propositions
propped propping proprietaries proprietor proprietors propriety props propulsion pros prosecutions
prosecutor prosecutors prospected prospecting prospector prospectors prospectus prospectuses
prosper prospered prospering prosperity prosperous prospers prostituted prostituting prostitution
prostrate prostrated prostrates prostrating protagonist protagonists protections protective
protector protectors proteins protestant protested protesting protests proton protons prototypes
protract protracted protracting protractor protractors protracts protrude protruded protrudes
protruding protrusion protrusions protg protgs prouder proudest proudly provable provably
provenance proverb proverbial proverbs providence provider province provinces provincial
provincials provisionally provisioned provisioning proviso provisos provocation provocations prow
prowess prowl prowled prowler prowlers prowling prowls prows proxies proxy prude prudence prudent
prudes prudish prune pruned prunes pruning pry prying prcis psalm psalms pseudonym pseudonyms
psych psyche psyched psychedelic psychedelics psyches psychiatric psychiatrist psychiatrists
psychiatry psychic psychics psyching psychoanalysis psychoanalyst psychoanalysts psychologically
psychologies psychopath psychopaths psychoses psychosis psychotherapies psychotherapy psychotic
psychs puberty puck pucker puckered puckering puckers pucks puddings puddle puddled puddles
puddling pudgier pudgiest pudgy pueblo pueblos puff puffed puffer puffier puffiest puffing puffs
puffy pugnacious puke puked pukes puking pulley pulleys pullover pullovers pulmonary pulped
pulping pulpit pulpits pulps pulsate pulsated pulsates pulsating pulsation pulsations pulsed
pulsing puma pumas pumice pumices pummel pummels pumpernickel pumpkin pumpkins punchline punctual
punctuality punctuate punctuated punctuates punctuating punctured punctures puncturing pundit
pundits pungent punier puniest punishable punishments punitive punk punker punkest punks punned
punning punted punter punters punting puny pup pupped puppet puppets puppies pupping puppy pups
purchaser purchasers puree pureed pureeing purees purer purest purgatory purged purges purging
purification purified purifies purify purifying puritanical purpler purples purplest purport
purported purporting purports purposed purposeful purposing purr purred purring purrs purse pursed
purses pursing pursuits purveyor pus pusher pushers pushier pushiest pushover pushovers pushy puss
pusses pussier pussies pussiest pussy putative putrid putter puttered puttering putters puttied
putties putty puttying pyramid pyramided pyramiding pyramids pyre pyres pythons qua quack quacked
quacking quacks quadrangle quadrangles quadrant quadrants quadratic quadrilateral quadrilaterals
quadruped quadrupeds quadruple quadrupled quadruples quadruplet quadruplets quadrupling quagmire
quagmires quail quailed quailing quails quaint quainter quaintest quake quaked quakes quaking
qualitative qualm qualms quandaries quandary quantifier quantify quantitative quarantine
quarantined quarantines quarantining quark quarrel quarrels quarrelsome quarried quarries quarry
quarrying quart quarterback quarterbacked quarterbacking quarterbacks quartered quartering
quarterlies quarterly quartet quartets quarts quartz quash quashed quashes quashing quaver
quavered quavering quavers quay quays queasier queasiest queasy queened queening queenlier
queenliest queenly queer queered queerer queerest queering queers quell quelled quelling quells
quench quenched quenches quenching queried querying quested questing questionnaires quests
quibbled quibbles quibbling quiche quicken quickened quickening quickens quicksand quicksands
quieted quieting quiets quill quills quilt quilted quilting quilts quinine quintessence
quintessences quintet quintets quintuplet quintuplets quip quipped quipping quips quirk quirked
quirking quirks quirky quitter quitters quiver quivered quivering quivers quizzed quizzes
quizzical quizzing quorum quorums quotient quotients rabbi rabbis rabbited rabbiting rabble
rabbles rabies raccoon raccoons racer racetrack racetracks racially racier raciest racists racked
racketed racketeer racketeered racketeering racketeers racketing rackets racking racy radars
radial radials radiance radiant radiate radiated radiates radiating radiations radiator radiators
radicals radii radioactive radioactivity radioed radioing radish radishes radium raffle raffled
raffles raffling raft rafted rafter rafters rafting rafts ragamuffin ragamuffins raged rages
ragged raggeder raggedest ragging raging rags ragtime raided raider raiders raiding railed railing
railings railroaded railroading railroads railways rainbows raincoat raincoats raindrop raindrops
rainfall rainfalls rainier rainiest rainstorm rainstorms rainwater rainy raisin raisins rake raked
rakes raking rallied rallies rally rallying ramble rambled rambler ramblers rambles rambling
ramification ramifications rammed ramming ramp rampage rampaged rampages rampaging ramps ramrod
ramrodded ramrodding ramrods rams ramshackle ranch ranched rancher ranchers ranches ranching
rancid rancorous randomness ranger rangers ranked ranker rankest ranking rankle rankled rankles
rankling ransack ransacked ransacking ransacks ransom ransomed ransoming ransoms rap raped rapes
rapider rapidest rapidity rapids raping rapist rapists rapped rapping rapport rapports raps rapt
rapture raptures rapturous rared rares raring rarities rarity rascal rascals rasher rashes rashest
rashly rasp raspberries raspberry rasped rasping rasps raster ratification ratified ratifies
ratify ratifying ratings ration rationales rationality rationals rationed rationing rations ratted
ratting rattler rattlers rattlesnake rattlesnakes ratty raucous raucously ravage ravaged ravages
ravaging ravel ravels raven ravened ravening ravenous ravenously ravens ravine ravines ravings
ravish ravished ravishes ravishing rawer rawest rayon rays raze razed razes razing razors
reactionaries reactive reactors readability readied readier readies readiest readiness readjust
readjusted readjusting readjusts readying realer realest realism realist realistically realists
realities reallocate reallocated reallocates reallocating reals realty ream reamed reaming reams
reap reaped reaper reapers reaping reappear reappeared reappearing reappears reaps reared rearing
rearrangement rearrangements rears reassurance reassurances rebate rebated rebates rebating rebel
rebelled rebelling rebellion rebellions rebellious rebels rebind rebinding rebinds rebirth
rebirths reborn rebound rebounded rebounding rebounds rebuff rebuffed rebuffing rebuffs rebuke
rebuked rebukes rebuking rebut rebuts rebuttal rebuttals rebutted rebutting recalcitrant recant
recanted recanting recants recap recapped recapping recaps recapture recaptured recaptures
recapturing recede receded recedes receding receipted receipting receipts receivers recenter
recentest receptacle receptacles receptionist receptionists receptions receptive recess recessed
recesses recessing recession recessions recharge rechargeable recharged recharges recharging
reciprocal reciprocals reciprocate reciprocated reciprocates reciprocating recital recitals
recitation recitations recite recited recites reciting recklessly recklessness reclaimed
reclaiming reclaims reclamation recline reclined reclines reclining recluse recluses recoil
recoiled recoiling recoils recollect recollected recollecting recollections recollects recompense
recompensed recompenses recompensing recompile recompiled recompiling reconciled reconciles
reconciliation reconciliations reconciling recondition reconditioned reconditioning reconditions
reconfigure reconfigured reconnaissance reconnaissances reconnect reconnected reconnecting
reconnects reconsidered reconsidering reconsiders reconstruct reconstructed reconstructing
reconstruction reconstructions reconstructs recorders recount recounted recounting recounts recoup
recouped recouping recoups recourse recoverable recoveries recreate recreated recreates recreating
recreation recreations rectal rectangles rector rectors rectum rectums recuperate recuperated
recuperates recuperating recuperation recur recurred recurrence recurrences recurrent recurring
recurs recursively redden reddened reddening reddens redder reddest redeem redeemable redeemed
redeeming redeems redefinition redemption redesign redesigned redesigning redesigns redhead
redheads redid redirected redirecting redirection redirects rediscover rediscovered rediscovering
rediscovers redistribute redistributed redistributes redistributing redistribution redo redoes
redoing redone redraft redraw redress redressed redresses redressing reds redundancies reed reeds
reef reefed reefing reefs reek reeked reeking reeks reel reelect reelected reelecting reelects
reeled reeling reels referee refereed refereeing referees referendums refill refilled refilling
refills refinement refinements refineries refinery reflections reflective reflector reflectors
reflexes reflexive reflexives reformation reformations reformatted reformatting reformer reformers
refraction refrained refraining refrains refreshment refreshments refrigerate refrigerated
refrigerates refrigerating refrigeration refrigerator refrigerators refuel refuels refuge refugee
refugees refuges refunded refunding refunds refurbish refurbished refurbishes refurbishing
refurbishment refusals refutation refuted refutes refuting regained regaining regains regal regale
regaled regales regalia regaling regatta regattas regenerate regenerated regenerates regenerating
regeneration regent regents regimen regimens regiment regimental regimented regimenting regiments
regimes registrar registrars registrations registries registry regress regressed regresses
regressing regression regressions regretful regrettable regularity regulars regulate regulated
regulates regulating regurgitate regurgitated regurgitates regurgitating rehabilitate
rehabilitated rehabilitates rehabilitating rehabilitation rehash rehashed rehashes rehashing
rehearsal rehearsals rehearse rehearsed rehearses rehearsing reigned reigning reigns reimburse
reimbursed reimbursement reimbursements reimburses reimbursing rein reincarnate reincarnated
reincarnates reincarnating reincarnation reincarnations reindeer reined reinforce reinforced
reinforcement reinforcements reinforces reinforcing reining reins reinstatement reiterated
reiterates reiterating reiteration reiterations rejections rejoice rejoiced rejoices rejoicing
rejoin rejoinder rejoinders rejoined rejoining rejoins rejuvenate rejuvenated rejuvenates
rejuvenating rejuvenation relaid relapse relapsed relapses relapsing relational relativistic
relaxation relaxations relayed relaying relays releasable relegate relegated relegates relegating
relent relented relenting relentless relentlessly relents reliance reliant relic relics reliefs
religiously relinquish relinquished relinquishes relinquishing relish relished relishes relishing
relive relived relives reliving reload reloaded reloading reloads relocatable relocate relocated
relocates relocating remade remainders remake remakes remaking remedial remedied remedies
remedying remembrance remembrances reminders reminisce reminisced reminiscence reminiscences
reminisces reminiscing remiss remission remissions remit remits remittance remittances remitted
remitting remnant remnants remodel remodels remorse remorseful remorseless remoter remotes
remotest removable removals remunerate remunerated remunerates remunerating remuneration
remunerations renaissance rendezvous rendezvoused rendezvouses rendezvousing renditions renegade
renegaded renegades renegading renege reneged reneges reneging renewable renewal renewals renounce
renounced renounces renouncing renovate renovated renovates renovating renovation renovations
renown renowned rental rentals rented renting rents renunciation renunciations reopen reopened
reopening reopens repaid reparation repatriate repatriated repatriates repatriating repay repaying
repayment repayments repays repeal repealed repealing repeals repel repelled repellent repellents
repelling repels repentance repentant repented repenting repents repercussion repercussions
repertoires repetitions repetitious replay replenish replenished replenishes replenishing replete
repleted repletes repleting replica replicas replicate replicated replicates replicating
replication reportedly reporters repose reposed reposes reposing repositories repository
reprehensible repress repressed represses repressing repression repressions repressive reprieve
reprieved reprieves reprieving reprimand reprimanded reprimanding reprimands reprint reprinted
reprinting reprints reprisal reprisals reproach reproached reproaches reproaching reproductions
reproductive reprogram reprogrammed reprogramming reprograms reprove reproved reproves reproving
reptile reptiles republic republican republicans republics repudiate repudiated repudiates
repudiating repudiation repudiations repugnance repugnant repulse repulsed repulses repulsing
repulsion reputable reputations repute reputed reputedly reputes reputing requiem requisites
requisition requisitioned requisitioning requisitions reroute rerouted reroutes rerouting resale
reschedule rescheduled reschedules rescheduling rescind rescinded rescinding rescinds rescued
rescuer rescuers rescues rescuing researched researches researching resemblances resented
resentful resenting resentment resentments resents reservoir reservoirs reshuffle resided
residences residential residing residual residuals residue residues resignations resilience
resilient resin resins resistances resistant resisted resisting resistor resistors resists
resolute resolutely resolutions resolver resonance resonances resonant resound resounded
resounding resounds resourceful resourcefulness respectability respectably respectful respectfully
respiration respirator respirators respiratory respite respites resplendent responsibly responsive
restful restfuller restfullest restitution restive restless restlessly restlessness restoration
restorations restraint restraints restructure restructured restructures restructuring resubmit
resubmits resubmitted resubmitting resultant resultants resumption resumptions resurface
resurfaced resurfaces resurfacing resurgence resurgences resurrect resurrected resurrecting
resurrections resurrects resuscitate resuscitated resuscitates resuscitating resuscitation
retailed retailer retailers retailing retails retainer retainers retaliate retaliated retaliates
retaliating retaliation retaliations retard retarded retarding retards retch retched retches
retching retention rethink reticence reticent retina retinas retirements retort retorted retorting
retorts retrace retraced retraces retracing retracted retracting retraction retractions retracts
retreat retreated retreating retreats retribution retributions retries retrievals retriever
retrievers retroactive retrograde retrospect retrospected retrospecting retrospective
retrospectively retrospectives retrospects retry returnable returnables retype reunion reunions
reunite reunited reunites reuniting reused reuses reusing rev revamp revamped revamping revamps
revel revelations revelries revelry revels revenged revengeful revenges revenging revenues
reverberate reverberated reverberates reverberating reverberation reverberations revere revered
reverence reverenced reverences reverencing reverent reverently reveres reverie reveries revering
reversal reversals reversible reversion reverted reverting reverts reviewer reviewers revile
reviled reviles reviling revisions revisit revisited revisiting revisits revival revivals revive
revived revives reviving revoke revoked revokes revoking revolutionaries revolutions revolve
revolved revolver revolvers revolves revolving revs revue revues revulsion revved revving rewarded
rewarding rewind rework rhapsodies rhapsody rhetoric rheumatism rhino rhinoceros rhinoceroses
rhinos rhododendron rhododendrons rhubarb rhubarbs rhymed rhymes rhyming rhythmic rhythms rib
ribbed ribbing ribbons ribs riced rices riches richly richness ricing ricketier ricketiest rickety
rickshaw rickshaws ricochet ricocheted ricocheting ricochets riddance riddle riddled riddles
riddling rider riders ridge ridged ridges ridging ridicule ridiculed ridicules ridiculing rife
rifer rifest rifle rifled rifles rifling rift rifted rifting rifts rig rigged rigging righted
righteous righteously righteousness righter rightest rightful rightfully righting rightmost
rightness rigidity rigidly rigorously rigs rile riled riles riling rim rimmed rimming rims rind
rinds ringleader ringleaders ringlet ringlets ringworm rink rinks rinse rinsed rinses rinsing
rioted rioter rioters rioting riotous riots ripe ripen ripened ripeness ripening ripens riper
ripest riposte ripple rippled ripples rippling riser risers riskier riskiest risqu rite rites
rivalries rivalry rivet riveted riveting rivets roach roaches roadblock roadblocked roadblocking
roadblocks roadside roadsides roam roamed roaming roams roar roared roaring roars roast roasted
roasting roasts rob robbed robber robberies robbers robbery robbing robe robed robes robin robing
robins robs robuster robustest robustness rocked rocker rockers rocketed rocketing rockets rockier
rockiest rocking rocky rodent rodents rodeo rodeos rods roe roes rogue rogues roguish roller
rollers romanced romances romancing romantically romantics romp romped romping romps roofed
roofing roofs rook rooked rookie rookies rooking rooks roomed roomier roomiest rooming roommate
roommates roomy roost roosted rooster roosters roosting roosts rooted rooter rooting roped ropes
roping rosaries rosary rosemary roses rosier rosiest roster rosters rostrum rostrums rosy rotaries
rotary rotations rote rotisserie rotisseries rotor rotors rots rotted rottener rottenest rotting
rotund rotunda rotundas rouge rouged rouges roughage roughed roughen roughened roughening roughens
rougher roughest roughhouse roughhoused roughhouses roughhousing roughing roughness roughs rouging
roulette roundabouts rounder roundest roundness rouse roused rouses rousing routeing router
rowboat rowboats rowdier rowdies rowdiest rowdiness rowdy rowed rowing royally royals royalty
rubbed rubbers rubbing rubbished rubbishes rubbishing rubble rubier rubies rubiest rubric rubs
ruby rucksack ruckus ruckuses rudder rudders ruddier ruddiest ruddy rudely rudeness ruder rudest
rudimentary rue rued rueful rues ruff ruffed ruffian ruffians ruffing ruffle ruffled ruffles
ruffling ruffs rug rugby rugged ruggeder ruggedest rugs ruing ruinous rulings rum rumble rumbled
rumbles rumbling ruminate ruminated ruminates ruminating rummage rummaged rummages rummaging
rummer rummest rummy rump rumple rumpled rumples rumpling rumps rums runaway runaways rundown
rundowns rune runes rungs runner runners runnier runniest runny runt runts runway runways rupture
ruptured ruptures rupturing ruse ruses rust rusted rustic rustics rustier rustiest rusting rustle
rustled rustler rustlers rustles rustling rusts rut ruthless ruthlessly ruthlessness ruts rutted
rutting rye sabbatical sabotaged sabotages sabotaging saboteur saboteurs sac sacrament sacraments
sacrificial sacrilege sacrileges sacrilegious sacs sadder saddest saddle saddled saddles saddling
sades sadism sadist sadistic sadists sadness safari safaried safariing safaris safeguarded
safeguarding safekeeping safes safeties saffron saffrons sag sagas sage sagebrush sager sages
sagest sagged sagging sags sailboat sailboats sailor sailors saintlier saintliest saintly saints
salad salads salami salamis salesmen salespeople salesperson salespersons saleswoman saleswomen
salient salients saliva salivate salivated salivates salivating sallow sallower sallowest sally
salmon salmons salon salons saloon saloons salted salter saltest saltier saltiest salting salts
salty salutation salutations salute saluted salutes saluting salvage salvaged salvages salvaging
salve salved salves salving sameness sames sampler sanatorium sanatoriums sanctified sanctifies
sanctify sanctifying sanctimonious sanction sanctioned sanctioning sanctions sanctity sanctuaries
sanctuary sandal sandals sandbag sandbagged sandbagging sandbags sanded sandier sandiest sanding
sandman sandmen sandpaper sandpapered sandpapering sandpapers sands sandstone sandstorm sandstorms
sandwiched sandwiching sandy saner sanest sanitarium sanitariums sanitary sanitation sanserif sap
sapling saplings sapped sapphire sapphires sapping saps sarcasms sarcastically sardine sardines
sari saris sash sashes sassier sassiest sassy satanic satchel satchels satellited satelliting
satin satires satirical satirist satirists satisfactions saturate saturated saturates saturating
saturation sauced saucepan saucepans saucer saucers sauces saucier sauciest saucing saucy
sauerkraut sauna saunaed saunaing saunas saunter sauntered sauntering saunters sausage sausages
saut sauted sauting sauts savage savaged savagely savager savageries savagery savages savagest
savaging saver savvied savvier savvies savviest savvy savvying sawdust sawed sawing saws saxophone
saxophones sayings scab scabbed scabbing scabs scaffold scaffolding scaffolds scalar scalars scald
scalded scalding scalds scalier scaliest scallop scalloped scalloping scallops scalp scalped
scalpel scalpels scalping scalps scaly scamper scampered scampering scampers scandalous scandals
scanners scant scanted scanter scantest scantier scanties scantiest scanting scants scanty
scapegoat scapegoated scapegoating scapegoats scar scarcer scarcest scarcity scarecrow scarecrows
scarfed scarfing scarfs scarier scariest scarred scarring scars scarves scary scathing
scatterbrain scatterbrained scatterbrains scavenger scavengers scenic scent scented scenting
scents schemed schemer schemers scheming schizophrenia schizophrenic scholarly scholarship
scholarships scholastic schoolboy schoolboys schoolchild schoolchildren schooled schooling
schoolteacher schoolteachers schooner schooners scissor scissors scoff scoffed scoffing scoffs
scold scolded scolding scolds scoop scooped scooping scoops scoot scooted scooter scooters
scooting scoots scoped scopes scoping scorch scorched scorches scorching scorer scorn scorned
scornful scorning scorns scorpion scorpions scotches scotchs scoundrel scoundrels scour scoured
scourge scourged scourges scourging scouring scours scout scouted scouting scouts scowl scowled
scowling scowls scrabble scram scramble scrambled scrambles scrambling scrammed scramming scrams
scrapbook scrapbooks scrape scraped scrapes scraping scratchier scratchiest scratchy scrawl
scrawled scrawling scrawls scrawnier scrawniest scrawny screech screeched screeches screeching
screened screening screwdriver screwdrivers screwier screwiest screwy scribble scribbled scribbles
scribbling scribe scribes scripted scripting scripture scriptures scriptwriter scriptwriters
scrounge scrounged scrounges scrounging scrub scrubbed scrubbing scrubs scruff scruffier
scruffiest scruffs scruffy scruple scrupled scruples scrupling scrupulous scrupulously scrutiny
scuff scuffed scuffing scuffle scuffled scuffles scuffling scuffs sculptor sculptors sculpture
sculptured sculptures sculpturing scummed scumming scums scurried scurries scurrilous scurry
scurrying scuttle scuttled scuttles scuttling scythe scythed scythes scything seafaring seafood
seam seaman seamed seamen seaming seams seamstress seamstresses seaport seaports sear searchlight
searchlights seared searing sears seas seashell seashells seashore seashores seasick seasickness
seaside seasides seasonable seasonal seasoned seasoning seasonings seasons seated seating seaweed
secede seceded secedes seceding secession seclude secluded secludes secluding seclusion
secondaries secondarily secrecy secretarial secrete secreted secretes secreting secretion
secretions secretive sectioned sectioning sectors secured securely securer secures securest
securing securities sedan sedans sedate sedated sedater sedates sedatest sedating sedative
sedatives sedentary sediment sedimentary sediments seduce seduced seduces seducing seduction
seductions seductive seeded seedier seediest seeding seedling seedlings seeds seedy seep seepage
seeped seeping seeps seer seesaw seesawed seesawing seesaws seethe seethed seethes seething
segmentation segmented segmenting segregate segregated segregates segregating segregation seize
seized seizes seizing seizure seizures selections selector selectors selfishness seller sellers
selves semantically semblance semblances semen semester semesters semicircle semicircles semicolon
semicolons semiconductor semiconductors semifinal semifinals seminaries seminary senate senates
senator senators senile senility seniority seniors sensational sensationalism sensations sensed
senseless sensibilities sensibility sensing sensitives sensitivities sensor sensors sensory
sensual sensuality sensuous sentience sentimentality sentries sentry separations sequels sequenced
sequencer sequencing sequentially sequin sequins serenade serenaded serenades serenading serene
serener serenest serenity sergeant sergeants serials sermons serpent serpents serum serums
serviceable serviced serviceman servicemen servicing serviette serviettes servile servitude
setback setbacks settable setter setters settlement settlements settler settlers sevens seventeen
seventeens seventeenth seventeenths sevenths seventies seventy sever severance severances severed
severer severest severing severs sew sewage sewed sewer sewers sewing sewn sews sexed sexing
sexism shabbier shabbiest shabbily shabby shack shackle shackled shackles shackling shacks shaded
shadier shadiest shading shadowed shadowier shadowiest shadowing shadows shadowy shady shaft
shafted shafting shafts shaggier shaggiest shaggy shakier shakiest shallower shallowest shallows
sham shamble shambles shamed shameful shamefully shameless shames shaming shammed shamming shampoo
shampooed shampooing shampoos shamrock shamrocks shams shanties shanty shapelier shapeliest
shapely shark sharked sharking sharks sharped sharpen sharpened sharpener sharpeners sharpening
sharpens sharper sharpest sharping sharpness sharps shatter shattered shattering shatters shave
shaved shaven shaver shavers shaves shaving shawl shawls sheaf shear sheared shearing shears
sheath sheathe sheathed sheathes sheathing sheaths sheave sheaves sheen sheepish sheepishly
sheered sheerer sheerest sheering sheers shelled sheller shellfish shellfishes shelling sheltered
sheltering shelters shelved shelving shepherd shepherded shepherding shepherds sherbet sherbets
sheriff sheriffs sherries sherry shes shied shield shielded shielding shields shies shiftier
shiftiest shiftless shifty shimmer shimmered shimmering shimmers shin shingle shingled shingles
shingling shinier shiniest shinned shinning shins shipment shipments shipshape shipwreck
shipwrecked shipwrecking shipwrecks shire shirk shirked shirking shirks shirted shirting shirts
shiver shivered shivering shivers shoal shoaled shoaling shoals shod shoddier shoddiest shoddy
shoeing shoelace shoelaces shoestring shoestrings shoo shooed shooing shoos shopkeeper shopkeepers
shoplifter shoplifters shopper shoppers shore shored shores shoring shortages shortcoming
shortcomings shorted shortenings shortfall shorting shortlist shortness shotgun shotgunned
shotgunning shotguns shouldered shouldering shoved shovel shovels shoves shoving showcase
showcased showcases showcasing showdown showdowns showered showering showier showiest showings
showman showmen showy shrank shrapnel shred shredded shredding shreds shrew shrewd shrewder
shrewdest shrewdness shrews shriek shrieked shrieking shrieks shrill shrilled shriller shrillest
shrilling shrills shrimp shrimped shrimping shrimps shrine shrines shrink shrinkage shrinking
shrinks shrivel shrivels shroud shrouded shrouding shrouds shrub shrubberies shrubbery shrubs
shrug shrugged shrugging shrugs shrunk shrunken shuck shucked shucking shucks shudder shuddered
shuddering shudders shuffle shuffled shuffles shuffling shun shunned shunning shuns shunt shunted
shunting shunts shutter shuttered shuttering shutters shuttle shuttled shuttles shuttling shyer
shyest shying shyness sibling siblings sicked sicker sickest sicking sickle sickles sicklier
sickliest sickly sickness sicknesses sicks sics sideline sidelined sidelines sidelining sidelong
sideshow sideshows sidestep sidestepped sidestepping sidesteps sidetrack sidetracked sidetracking
sidetracks sidewalk sidewalks sidings sidle sidled sidles sidling siege sieges sierra siesta
siestas sieve sieved sieves sieving sift sifted sifting sifts sighed sighing sighs sightless
signer signified signifies signify signifying signpost signposted signposting signposts silenced
silences silencing silenter silentest silently silents silhouette silhouetted silhouettes
silhouetting silk silken silks sill sillies silliness sills silo silos silt silted silting silts
silvered silvering silvers silversmith silversmiths silverware silvery simile similes simmer
simmered simmering simmers simplex simplification simulations simulator sincerer sincerest
sincerity sinew sinews sinewy singe singed singeing singes singled singling singly singularity
singulars sinned sinner sinners sinning sinus sinuses sip siphon siphoned siphoning siphons sipped
sipping sips sire sired siren sirens sires siring sirloin sirloins sirs sissier sissies sissiest
sissy sisterhood sisterhoods sisterly sisters sited siting sitter sitters sixes sixpence sixpences
sixteens sixteenth sixteenths sixths sixtieth sixtieths sizer sizzle sizzled sizzles sizzling
skate skateboard skateboarded skateboarding skateboards skated skater skaters skates skating skein
skeins skeletons sketched sketchier sketchiest sketching sketchy skew skewed skewer skewered
skewering skewers skewing skews ski skid skidded skidding skids skied skies skiing skillet
skillets skim skimmed skimming skimp skimped skimpier skimpiest skimping skimps skimpy skims
skinflint skinflints skinned skinnier skinniest skinning skinny skins skipper skippered skippering
skippers skirmish skirmished skirmishes skirmishing skirted skirting skirts skis skit skits
skittish skulk skulked skulking skulks skulls skunk skunked skunking skunks skying skylight
skylights skyline skylines skyrocket skyrocketed skyrocketing skyrockets skyscraper skyscrapers
slab slabbed slabbing slabs slack slacked slacken slackened slackening slackens slacker slackest
slacking slacks slain slake slaked slakes slaking slam slammed slamming slams slander slandered
slandering slanders slant slanted slanting slants slap slapped slapping slaps slapstick slashed
slashes slashing slat slate slated slates slating slats slaughter slaughtered slaughtering
slaughters slaved slavery slaving slavish slay slaying slays sleazier sleaziest sleazy sled
sledded sledding sledgehammer sleds sleek sleeked sleeker sleekest sleeking sleeks sleeper
sleepers sleepier sleepiest sleepless sleepy sleet sleeted sleeting sleets sleeve sleeveless
sleeves sleigh sleighed sleighing sleighs slender slenderer slenderest slew slewed slewing slews
slick slicked slicker slickest slicking slicks slighted slighting slights slime slimier slimiest
slimmed slimmer slimmest slimming slims slimy sling slinging slings slingshot slingshots slink
slinking slinks slipper slipperier slipperiest slippers slipshod slit slither slithered slithering
slithers slits slitter slitting sliver slivered slivering slivers slob slobber slobbered
slobbering slobbers slobs slog slogans slogged slogging slogs slop sloped slopes sloping slopped
sloppier sloppiest slopping slops slosh sloshed sloshes sloshing sloth slothful sloths slotted
slotting slouch slouched slouches slouching slovenlier slovenliest slovenly slowness sludge slug
slugged slugging sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering
slumbers slummed slummer slumming slump slumped slumping slumps slums slung slunk slur slurred
slurring slurs slush slut sluts sly slyly slyness smack smacked smacking smacks smallpox smalls
smarted smarter smartest smarting smartly smarts smattering smatterings smear smeared smearing
smears smelled smellier smelliest smelling smelt smelted smelting smelts smidgen smidgens smirk
smirked smirking smirks smite smites smithereens smiths smiting smitten smock smocked smocking
smocks smog smokestack smokestacks smokier smokiest smoky smoothed smoother smoothest smoothing
smoothness smooths smote smother smothered smothering smothers smudge smudged smudges smudging
smugger smuggest smuggle smuggled smuggler smugglers smuggles smuggling smugly smut smuts snacked
snacking snacks snagged snagging snags snailed snailing snails snake snaked snakes snaking snap
snapped snappier snappiest snapping snappy snaps snapshot snapshots snare snared snares snaring
snarl snarled snarling snarls snatch snatched snatches snatching sneaker sneakers sneakier
sneakiest sneer sneered sneering sneers sneeze sneezed sneezes sneezing snicker snickered
snickering snickers snide snider snidest sniffed sniffing sniffle sniffled sniffles sniffling
sniffs snip snipe sniped sniper snipers snipes sniping snipped snippet snippets snipping snips
snitch snitched snitches snitching snob snobbish snobs snooker snoop snooped snooping snoops
snootier snootiest snooty snooze snoozed snoozes snoozing snore snored snores snoring snorkel
snorkels snort snorted snorting snorts snot snots snout snouts snowball snowballed snowballing
snowballs snowdrift snowdrifts snowed snowfall snowfalls snowflake snowflakes snowier snowiest
snowing snowplowed snowplowing snows snowstorm snowstorms snowy snub snubbed snubbing snubs snuff
snuffed snuffer snuffing snuffs snug snugged snugger snuggest snugging snuggle snuggled snuggles
snuggling snugly snugs soak soaked soaking soaks soaped soapier soapiest soaping soaps soapy soar
soared soaring soars sob sobbed sobbing sobered soberer soberest sobering sobers sobriety sobs
soccer sociable sociables socialists socials sociological sociologist sociologists sociology
socked socking soda sodas sodded sodden sodding sodium sodomy sods sofa sofas softball softballs
soften softened softening softens softer softest softly softness soggier soggiest soggy soiled
soiling soils sojourn sojourned sojourning sojourns solace solaced solaces solacing solder
soldered soldering solders soldiered soldiering soled solemn solemner solemnest solemnity solemnly
solicit solicited soliciting solicitous solicits solidarity solider solidest solidified solidifies
solidify solidifying solidity solidly solids soling solitaire solitaires solitaries solitary
solitude soloed soloing soloist soloists solos soluble solubles solvent solvents somebodies
someday someones somersault somersaulted somersaulting somersaults somethings somewhats sonata
sonatas sonic sonnet sonnets sonorous soot soothe soothed soothes soothing sootier sootiest sooty
sop sophistication sophistry sophomore sophomores sopped sopping soprano sopranos sops sorcerer
sorcerers sorceress sorceresses sorcery sorely sorer sores sorest sororities sorority sorrier
sorriest sorrow sorrowed sorrowful sorrowing sorrows sorta souffl souffls sounder soundest soundly
soundproof soundproofed soundproofing soundproofs souped souping soups sour sourced sourcing
soured sourer sourest souring sours southeast southeastern southerlies southerly southerner
southerners southerns southpaw southpaws southward southwest southwestern souvenir souvenirs
sovereign sovereigns sovereignty sow sowed sowing sown sows spa spacecraft spacecrafts spaceship
spaceships spacial spacious spade spaded spades spading spaghetti spangle spangled spangles
spangling spaniel spaniels spank spanked spanking spankings spanks spanned spanner spanners
spanning spans spar spared sparer sparest sparing spark sparked sparking sparkle sparkled sparkler
sparklers sparkles sparkling sparks sparred sparring sparrow sparrows spars sparse sparsely
sparser sparsest spas spasm spasmodic spasms spat spate spats spatted spatter spattered spattering
spatters spatting spatula spatulas spawn spawned spawning spawns spay spayed spaying spays spear
speared spearhead spearheaded spearheading spearheads spearing spearmint spears specialists
specials specifics specifier specimens specious speck specked specking specks spectacle spectacles
spectacularly spectaculars spectator spectators spectra speculated speculates speculating
speculations speculative speculator speculators speechless speedboat speedboats speedier speediest
speedometer speedometers speedy spellbind spellbinding spellbinds spellbound speller spendthrift
spendthrifts sperm sperms spew spewed spewing spews spheres spherical sphinx sphinxes spice spiced
spices spicier spiciest spicing spicy spider spiders spied spigots spiked spikes spiking spilling
spills spinach spinal spinals spindlier spindliest spindly spine spineless spines spinning spins
spinster spinsters spirals spire spires spirited spiriting spiritually spirituals spited spiteful
spitefuller spitefullest spites spiting spittle splash splashed splashes splashing splat splatter
splattered splattering splatters spleen spleens splendider splendidest splendidly splice spliced
splices splicing splint splinted splinter splintered splintering splinters splinting splints
splurge splurged splurges splurging spokes spokesmen spokespeople spokesperson spokespersons
spokeswoman spokeswomen sponge sponged sponges spongier spongiest sponging spongy sponsorship
spontaneity spoofed spoofing spoofs spook spooked spookier spookiest spooking spooks spooky
spooled spooling spools spoon spooned spoonful spoonfuls spooning spoons sporadic spore spores
sporran sported sporting sportsmanship spotless spotlight spotlighted spotlighting spotlights
spottier spottiest spotty spouse spouses spouted spouting spouts sprain sprained spraining sprains
sprawl sprawled sprawling sprawls sprayed spraying sprays spreadsheet spreadsheets spree spreed
spreeing sprees sprier spriest sprig sprigs springboard springboards springier springiest
springtime springy sprinkle sprinkled sprinkler sprinklers sprinkles sprinkling sprinklings sprint
sprinted sprinter sprinters sprinting sprints sprout sprouted sprouting sprouts spruce spruced
sprucer spruces sprucest sprucing spry spud spuds spun spunk spurn spurned spurning spurns spurred
spurring spurs spurt spurted spurting spurts sputter sputtered sputtering sputters spying squabble
squabbled squabbles squabbling squadron squadrons squads squalid squalider squalidest squall
squalled squalling squalls squalor squander squandered squandering squanders squarely squarer
squarest squat squats squatted squatter squattest squatting squawk squawked squawking squawks
squeak squeaked squeakier squeakiest squeaking squeaks squeaky squeal squealed squealing squeals
squeamish squelch squelched squelches squelching squid squids squint squinted squinter squintest
squinting squints squire squired squires squiring squirm squirmed squirming squirms squirrel
squirrels squirt squirted squirting squirts stab stabbed stabbing stabled stabler stables stablest
stabling stabs stacked stacking stadium stadiums staffed staffing staffs stag stagecoach
stagecoaches staged staging stagnant stagnate stagnated stagnates stagnating stagnation stags
staid staider staidest stain stained staining stains staircases stairway stairways staked stakes
staking staled stalemate stalemated stalemates stalemating staler stales stalest staling stalk
stalked stalking stalks stalled stalling stallion stallions stalls stalwart stalwarts stamina
stammer stammered stammering stammers stampede stampeded stampedes stampeding stances stanch
stanched stancher stanches stanchest stanching standby standbys standings standoff standoffs
standpoints standstill standstills stank stanza stanzas staple stapled stapler staplers staples
stapling starboard starch starched starches starchier starchiest starching starchy stardom
starfish starfishes starker starkest starlight starrier starriest starry startlingly starvation
statelier stateliest stately stater statesman statesmanship statesmen stationed stationery
stationing statistically statistician statisticians statue statues stature statures statuses
statute statutes statutory staunch staunched stauncher staunches staunchest staunching staunchly
stave staved staves staving steadfast steadied steadier steadies steadiest steadying steak steaks
stealth stealthier stealthiest stealthily stealthy steamed steamier steamiest steaming steamroller
steamrollered steamrollering steamrollers steams steamy steeled steeling steels steeped steeper
steepest steeping steeple steeples steeps stellar stemmed stemming stench stenches stencil
stencils stenographer stenographers stenography stepladder stepladders stereos stereotyped
stereotyping stern sterner sternest sternly sternness sterns stethoscope stethoscopes stew steward
stewarded stewardess stewardesses stewarding stewards stewed stewing stews sticker stickers
stickier stickies stickiest stickler sticklers stiffed stiffen stiffened stiffening stiffens
stiffer stiffest stiffing stiffly stiffness stiffs stifle stifled stifles stifling stigma stigmas
stigmata stillborn stilled stiller stillest stilling stillness stills stilted stimulant stimulants
stimuli stimulus sting stinger stingers stingier stingiest stinginess stinging stings stingy stink
stinking stinks stint stinted stinting stints stipulate stipulated stipulates stipulating
stipulation stipulations stirrup stirrups stitch stitched stitches stitching stockade stockaded
stockades stockading stockbroker stockbrokers stocked stockholder stockholders stockier stockiest
stocking stockings stockpile stockpiled stockpiles stockpiling stocky stockyard stockyards
stodgier stodgiest stodgy stoical stoke stoked stokes stoking stoles stolid stolider stolidest
stolidly stomached stomaching stomachs stomp stomped stomping stomps stoned stonier stoniest
stoning stony stool stools stoop stooped stooping stoops stopgap stopgaps stopover stopovers
stoppage stoppages stopper stoppered stoppering stoppers stopwatch stopwatches storehouse
storehouses storekeeper storekeepers storeroom storerooms stork storks stormed stormier stormiest
storming stormy stout stouter stoutest stove stoves stow stowaway stowaways stowed stowing stows
straddle straddled straddles straddling straggle straggled straggler stragglers straggles
straggling straighten straightened straightening straightens straighter straightest
straightforwardly straights strained strainer strainers straining strait straitjacket
straitjacketed straitjacketing straitjackets straits strand stranded stranding strands strangeness
strangers strangle strangled strangles strangling strangulation strap strapped strapping straps
strata stratagem stratagems stratified stratifies stratify stratifying stratosphere stratospheres
stratum strawberries strawberry strawed strawing straws strayed straying strays streak streaked
streaking streaks streamed streamer streamers streaming streamline streamlined streamlines
streamlining streetcar streetcars strengthened strengthening strengthens strengths strenuous
strenuously stressful stretcher stretchers strew strewed strewing strewn strews stricken stricter
strictest strictness stridden stride strides striding strife striker strikers strikings stringier
stringiest stringing stringy stripe striped stripes striping stripper striven strives striving
strode stroked strokes stroking stroll strolled stroller strollers strolling strolls stronghold
strongholds strove structuralist strum strummed strumming strums strung strut struts strutted
strutting stub stubbed stubbier stubbiest stubbing stubble stubborn stubborner stubbornest stubby
stubs stud studded studding studentship studios studious studs stuffier stuffiest stuffings stuffy
stump stumped stumping stumps stung stunk stunted stunting stunts stupefied stupefies stupefy
stupefying stupendous stupider stupidest stupidities stupidly stupids stupor stupors sturdier
sturdiest sturdy stutter stuttered stuttering stutters styled styling stylish stylistic stylus
suave suaver suavest sub subbed subbing subcommittee subcommittees subconscious subconsciously
subdivide subdivided subdivides subdividing subdivision subdivisions subdue subdued subdues
subduing subgroup subjugate subjugated subjugates subjugating subjunctive sublet sublets
subletting sublime sublimed sublimer sublimes sublimest subliming submarine submarines submerge
submerged submerges submerging submersion submissions submissive subnormal subordinate
subordinated subordinates subordinating subprogram subs subscribed subscriber subscribers
subscribes subscribing subscript subscriptions subscripts subsection subsections subservient
subsets subside subsided subsides subsidiaries subsidies subsiding subsidy subsist subsisted
subsistence subsisting subsists substandard substantiate substantiated substantiates
substantiating substitutions subsystem subterfuge subterfuges subterranean subtler subtlest
subtract subtracted subtracting subtraction subtractions subtracts suburb suburban suburbans
suburbs subversive subversives subvert subverted subverting subverts successes successions
successively successors succinct succincter succinctest succinctly succulent succulents succumb
succumbed succumbing succumbs suck sucked sucker suckered suckering suckers sucking suckle suckled
suckles suckling sucks suction suctioned suctioning suctions suds suede sufferings sufficed
suffices sufficing suffixed suffixes suffixing suffocate suffocated suffocates suffocating
suffocation suffrage sugared sugarier sugariest sugaring sugars sugary suggester suggestive
suicides suitcase suitcases suites suitor suitors sulk sulked sulkier sulkies sulkiest sulking
sulks sulky sullen sullener sullenest sultan sultans sultrier sultriest sultry summarily summered
summering summers summit summits summon summoned summoning summons summonsed summonses summonsing
sumptuous sunbathe sunbathed sunbathes sunbathing sunburn sunburned sunburning sunburns sundae
sundaes sundial sundials sundown sundowns sundries sunflower sunflowers sunglasses sunken sunlit
sunned sunnier sunniest sunning sunrises suns sunscreen sunscreens sunset sunsets suntan suntanned
suntanning suntans sunup sup superber superbest superbly supercomputer supercomputers superhuman
superimpose superimposed superimposes superimposing superintendent superintendents superiors
superlative superlatives supermarkets supernaturals supers superscript superscripts supersede
superseded supersedes superseding supersonic superstar superstars superstition superstitions
superstitious superstructure superstructures supervisory supper suppers supplant supplanted
supplanting supplants supple supplemented supplementing supplements suppler supplest supportive
supposition suppositions supremacy supremely surcharge surcharged surcharges surcharging surer
surest surf surfaced surfacing surfboard surfboarded surfboarding surfboards surfed surfing surfs
surge surged surgeon surgeons surgeries surges surgical surging surlier surliest surly surmise
surmised surmises surmising surmount surmounted surmounting surmounts surnames surpass surpassed
surpasses surpassing surpluses surplussed surplussing surreal surrender surrendered surrendering
surrenders surreptitious surveillance surveyed surveying surveyor surveyors survivals survivor
survivors suspender suspenders suspense suspensions suspicions sustainable sustenance swab swabbed
swabbing swabs swagger swaggered swaggerer swaggering swaggers swampier swampiest swampy swan
swans swarm swarmed swarming swarms swarthier swarthiest swarthy swat swathe swathed swathes
swathing swats swatted swatting sway swayed swaying sways sweater sweaters sweaty sweeper sweepers
sweepings sweeten sweetened sweetening sweetens sweeter sweetest sweetheart sweethearts sweetly
sweetness sweets swell swelled sweller swellest swelling swellings swells swerve swerved swerves
swerving swift swifter swiftest swiftly swifts swig swigged swigging swigs swill swilled swilling
swills swindle swindled swindler swindlers swindles swindling swine swines swinging swings swipe
swiped swipes swiping swirl swirled swirling swirls swish swished swisher swishes swishest
swishing switchable switchboard switchboards switcher swivel swivels swollen swoon swooned
swooning swoons swoop swooped swooping swoops swordfish swordfishes swords swung syllable
syllables syllabus syllabuses symbolism symmetrical sympathetically symphonic symptomatic
synagogue synagogues synapse synapses synchronous syndicated syndicates syndicating syndromes
synopses synopsis syntheses synthesizers synthetic synthetics syphilis syringe syringed syringes
syringing syrup syrups systematically tabbed tabbies tabbing tabby tabernacle tabernacles
tablecloth tablecloths tabled tablespoon tablespoonful tablespoonfuls tablespoons tablet tablets
tabling tabloid tabloids taboo tabooed tabooing taboos tabulate tabulated tabulates tabulating
tabulation tacit tacitly taciturn tackier tackiest tacky taco tacos tact tactful tactfully
tactlessly tadpole tadpoles tagged tagging tags tailed tailgate tailgated tailgates tailgating
tailing taillight taillights tailspin tailspins taint tainted tainting taints takeoff takeoffs
takeover talc talisman talismans talkative talker talkers taller tallest tallied tallies tallow
tally tallying talon talons tambourine tambourines tamed tamely tameness tamer tames tamest taming
tamper tampered tampering tampers tan tandem tandems tang tangential tangents tangerine tangerines
tangible tangibles tangle tangled tangles tangling tango tangoed tangoing tangos tangs tankard
tankards tanked tanker tankers tanking tanned tanner tannest tanning tans tantamount tantrum
tantrums taped taper tapered tapering tapers tapestries tapestry taping tapped tapping taps tar
tarantula tarantulas tardier tardiest tardiness tardy targeted targeting tariff tariffs tarnish
tarnished tarnishes tarnishing tarpaulin tarpaulins tarred tarried tarrier tarries tarriest
tarring tarry tarrying tars tart tartan tartans tartar tartars tarter tartest tarts tasked tasking
tassel tassels tasteful tastefully tastier tastiest tasty tattle tattled tattles tattling tattoo
tattooed tattooing tattoos tatty taunt taunted taunting taunts taut tauter tautest tautology
tavern taverns tawdrier tawdriest tawdry tawnier tawniest tawny taxable taxed taxicab taxicabs
taxied taxiing taxing taxis teachings teacup teacups teak teaks teamed teaming teammate teammates
teamster teamsters teamwork teapots teardrop teardrops tearful teas tease teased teases teasing
teaspoon teaspoons teat teats technicalities technicality technician technicians technologically
technologies tediously tedium tee teed teeing teem teemed teeming teems teen teens tees teeter
teetered teetering teeters teethe teethed teethes teething teetotal telecommunications telegram
telegrams telegraph telegraphed telegraphing telegraphs telepathic telepathy telephoned
telephoning telescoped telescopes telescoping teletype televise televised televises televising
televisions teller tellers telltale telltales temperament temperamental temperaments temperance
temperate tempered tempering tempers tempest tempests tempestuous template temples tempo temporal
temporaries tempos temptations tenable tenacious tenacity tenancies tenancy tenant tenanted
tenanting tenants tendered tenderer tenderest tendering tenderly tenderness tenders tendon tendons
tendril tendrils tenement tenements tenet tenets tenor tenors tensed tenser tenses tensest tensing
tensions tensors tent tentacle tentacles tented tenths tenting tents tenuous tenure tenured
tenures tenuring tepee tepees tepid terminators termini terminologies terminus termite termites
termly terrace terraced terraces terracing terrain terrains terrestrial terrestrials terrier
terriers terrific territorial territorials territories terrors tersely terseness terser tersest
testable testament testaments tester testers testes testicle testicles testified testifies testify
testifying testimonial testimonials testimonies testimony testis tetanus tether tethered tethering
tethers textile textiles textually texture textured textures texturing thankless thatch thatched
thatcher thatches thatching thaw thawed thawing thaws theatrical thefts theist theists thence
theologian theologians theologies theoretic theorist theorists therapeutic therapies therapist
therapists thereon thereupon thermal thermals thermodynamics thermometer thermometers thermostat
thermostats thesauri thesaurus thesauruses theta thicken thickened thickening thickens thicker
thickest thicket thickets thickly thicknesses thigh thighs thimble thimbles thinker thinkers
thinly thinned thinner thinnest thinning thins thirds thirsted thirstier thirstiest thirsting
thirsts thirsty thirteen thirteens thirteenth thirteenths thirties thirtieth thirtieths thistle
thistles thong thongs thorn thornier thorniest thorns thorny thoroughbred thoroughbreds thorougher
thoroughest thoughtful thoughtfully thoughtfulness thoughtless thoughtlessly thousandth
thousandths thrash thrashed thrashes thrashing threadbare threaded threading threads threes thresh
threshed thresher threshers threshes threshing thresholds thrice thrift thriftier thriftiest
thrifts thrifty thrill thrilled thriller thrillers thrilling thrills thrive thrived thrives
thriving throb throbbed throbbing throbs throne thrones throng thronged thronging throngs throttle
throttled throttles throttling throwaway throwback throwbacks thud thudded thudding thuds thug
thugs thumbed thumbing thumbs thumbtack thumbtacks thump thumped thumping thumps thunder
thunderbolt thunderbolts thundered thundering thunderous thunders thunderstorm thunderstorms
thunderstruck thwart thwarted thwarting thwarts thyme thyroid thyroids tiara tiaras ticked
ticketed ticketing ticking tickle tickled tickles tickling ticklish ticks tidal tide tided tides
tidier tidiest tiding tier tiers tiff tiffed tiffing tiffs tigers tighten tightened tightening
tightens tighter tightest tightness tightrope tightropes tights tightwad tightwads tilde tiled
tiling tilled tilling tills tilt tilted tilting tilts timber timbered timbering timbers timekeeper
timekeepers timeless timelier timeliest timely timers timescales timetables timezone timid timider
timidest timidity timidly timings tinder ting tinge tinged tingeing tinges tinging tingle tingled
tingles tingling tings tinier tiniest tinker tinkered tinkering tinkers tinkle tinkled tinkles
tinkling tinned tinnier tinniest tinning tinny tinsel tinsels tint tinted tinting tints tipped
tipping tipsier tipsiest tipsy tiptoe tiptoed tiptoeing tiptoes tirade tirades tireder tiredest
tireless tissue tissues tit titillate titillated titillates titillating titled titling tits titter
tittered tittering titters toads toadstool toadstools toasted toaster toasters toasting toasts
tobaccos toboggan tobogganed tobogganing toboggans toddle toddled toddler toddlers toddles
toddling toed toeing toenail toenails toffee toffees toga togas toil toiled toileted toileting
toiling toils tolerable tolerably tolerances tolled tolling tolls tomahawk tomahawked tomahawking
tomahawks tomb tombed tombing tomboy tomboys tombs tombstone tombstones tomcat tomcats tomes
tomorrows tonal toned tong tongs tongued tongues tonguing tonic tonics toning tonnage tonnages
tonne tonnes tonsil tonsillitis tonsils tooled tooling toolkit toot tooted toothache toothaches
toothbrush toothbrushes toothpaste toothpastes toothpick toothpicks tooting toots topaz topazes
topographies topography topology topped topping topple toppled topples toppling torch torched
torches torching torment tormented tormenting tormentor tormentors torments tornado tornadoes
torpedo torpedoed torpedoes torpedoing torque torrent torrential torrents torrid torso torsos
tortilla tortillas tortoise tortoises tortuous tortured tortures torturing tossed tosses tossing
tot totalitarian totalitarianism totalitarians totalities totality totals tote toted totem totems
totes toting tots totted totter tottered tottering totters totting toucan toucans touchdown
touchdowns touchier touchiest touchings touchy toughen toughened toughening toughens tougher
toughest toughness toughs toupee toupees toured touring tournament tournaments tourniquet
tourniquets tours tousle tousled tousles tousling tout touted touting touts tow towed towel towels
towered towering towing townspeople tows toxic toxin toxins toyed toying tract traction tractor
tractors tracts trademark trademarked trademarking trademarks trader traders traditionalist
trafficked trafficking traffics tragedies tragically trailer trailers trainee trainees trainer
trainers trait traitor traitorous traitors traits tramp tramped tramping trample trampled tramples
trampling trampoline trampolines tramps trance trances tranquil tranquiler tranquilest transact
transacted transacting transacts transatlantic transcend transcended transcending transcends
transcontinental transcribe transcribed transcribes transcribing transcription transcriptions
transcripts transferable transformations transformer transformers transfusion transfusions
transgress transgressed transgresses transgressing transgression transgressions transients
transistor transistors transited transiting transitional transitioned transitioning transitions
transitive transitives transitory transits translators transliteration translucent transparencies
transparency transparently transpire transpired transpires transpiring transplant transplanted
transplanting transplants transportable transportation transpose transposed transposes transposing
transverse transverses trapdoor trapeze trapezes trapezoid trapezoids trapper trappers trappings
trashed trashes trashier trashiest trashing trashy trauma traumas traumatic traverse traversed
traverses traversing travestied travesties travesty travestying trawl trawled trawler trawlers
trawling trawls trays treacheries treacherous treachery treacle treading treadmill treadmills
treads treason treasured treasurer treasurers treasures treasuries treasuring treasury treaties
treatise treatises treatments treble trebled trebles trebling treed treeing trekked trekking treks
trellis trellised trellises trellising tremble trembled trembles trembling tremor tremors trench
trenched trenches trenching trended trendier trendies trendiest trending trepidation trespass
trespassed trespasser trespassers trespasses trespassing trestle trestles triangular tribal
tribulation tribulations tribunal tribunals tributaries tributary tribute tributes tricked
trickery trickier trickiest tricking trickle trickled trickles trickling trickster tricksters
tricycle tricycles trifled trifles trifling trigonometry trill trilled trilling trillion trillions
trills trilogies trim trimester trimesters trimmed trimmer trimmest trimming trims trinket
trinkets trio trios tripe tripled triples triplet triplets triplicate triplicated triplicates
triplicating tripling tripod tripods tripped tripping trite triter tritest triumphant triumphed
triumphing triumphs triviality trod trodden troll trolled trolleys trolling trolls trombone
trombones trooped trooper troopers trooping trophies trophy tropical trot trots trotted trotting
troubled troublemaker troublemakers troublesome troubling trough troughs trounce trounced trounces
trouncing troupe trouped troupes trouping trout trouts trowel trowels truancy truant truanted
truanting truants truce truces trucked trucking trudge trudged trudges trudging trued truer trues
truest truffle truffles truing truism truisms trump trumped trumpeted trumpeting trumpets trumping
trumps truncation trunking trustee trustees trustful trustier trusties trustiest trustworthier
trustworthiest trustworthy truthful truthfully truthfulness tryout tryouts tub tuba tubas tubed
tuberculosis tubing tubs tubular tuck tucked tucking tucks tuft tufted tufting tufts tug tugged
tugging tugs tuition tulip tulips tumble tumbled tumbler tumblers tumbles tumbling tummies tummy
tumult tumults tumultuous tuna tunas tundra tundras tuneful tuner tuners tunic tunics turban
turbans turbine turbines turbulence turbulent tureen tureens turf turfed turfing turfs turgid
turkey turkeys turmoil turmoils turnaround turner turnip turnips turnout turnouts turnover
turnovers turnpike turnpikes turnstile turnstiles turntables turpentine turquoise turquoises
turret turrets turtle turtleneck turtlenecks turtles tusk tusks tussle tussled tussles tussling
tutored tutorials tutoring tutors tuxedo tuxedos twang twanged twanging twangs tweak tweaked
tweaking tweaks twee tweed tweet tweeted tweeting tweets tweezers twelfth twelfths twelves
twenties twentieths twiddle twiddled twiddles twiddling twig twigged twigging twigs twilight twine
twined twines twinge twinged twinges twinging twining twinkle twinkled twinkles twinkling twinned
twinning twirl twirled twirling twirls twister twisters twitch twitched twitches twitching twitter
twittered twittering twitters twos tycoon tycoons typeface typescript typesetter typewriters
typhoid typhoon typhoons typhus typified typifies typify typifying typist typists typographic
typographical tyrannical tyrannies tyranny tyrant tyrants ubiquitous udder udders uglier ugliest
ugliness ulcer ulcers ulterior ultimatum ultimatums ultra ultrasonic ultraviolet umbrellas umpire
umpired umpires umpiring umpteen unacceptably unaccepted unaccountable unaccountably unadulterated
unaltered unambiguously unanimity unanimous unanimously unanswerable unanswered unarmed unassigned
unassuming unattached unattainable unattractive unawares unbearably unbeatable unbecoming
unbeliever unbelievers unblock unblocked unblocking unblocks unborn unbreakable unbroken unburden
unburdened unburdening unburdens uncannier uncanniest uncanny unceasing uncertainties unchallenged
uncharitable unchristian unclean uncleaner uncleanest uncles uncomfortably uncommoner uncommonest
uncompromising unconcerned unconditional unconditionally unconfirmed unconsciously
unconstitutional uncontrollable uncontrolled uncontroversial unconventional unconvinced
uncountable uncouth uncover uncovered uncovering uncovers uncultured uncut undamaged undaunted
undecidable undecided undecideds undemocratic undeniable undeniably underbrush undercover
undercurrent undercurrents undercut undercuts undercutting underdog underdogs underestimated
underestimates underestimating underflow underfoot undergarment undergarments undergrowth
underhanded underlays undermine undermined undermines undermining underneaths undernourished
underpants underpass underpasses underprivileged underrate underrated underrates underrating
underscore underscored underscores underscoring undershirt undershirts underside undersides
understandably understandings understate understated understatement understatements understates
understating understudied understudies understudy understudying undertaker undertakers
undertakings undertone undertones undertow undertows underwater underwear underweight underworld
underworlds underwrite underwrites underwriting underwritten underwrote undeserved undesirables
undetected undeveloped undisturbed undoings undoubted undress undressed undresses undressing undue
undying unearth unearthed unearthing unearthly unearths uneasier uneasiest uneasily uneasiness
uneconomic uneconomical uneducated unemployable unenlightened unequal unequivocal unerring
unethical uneven unevenly uneventful unfailing unfairer unfairest unfairly unfaithful unfasten
unfastened unfastening unfastens unfeasible unfeeling unfilled unfit unfits unfitted unfitting
unfold unfolded unfolding unfolds unforeseen unforgettable unforgivable unfortunates unfriendlier
unfriendliest unfunny unfurl unfurled unfurling unfurls ungainlier ungainliest ungainly ungodlier
ungodliest ungodly ungrammatical ungrateful unhappier unhappiest unhappily unhappiness unhealthier
unhealthiest unheard unhook unhooked unhooking unhooks unicorn unicorns unicycle unidentified
unification uniformed uniforming uniformity uniforms unilateral unilaterally unimaginative
unimpressed uninformative uninformed uninhibited uninitiated uninspired uninspiring unintelligent
unintelligible unintended unintentional unintentionally uninterested uniqueness uniquer uniquest
unison unities universals universes unjust unjustifiable unjustly unkempt unkind unkinder
unkindest unkindlier unkindliest unkindly unknowns unlawful unleash unleashed unleashes unleashing
unlikelier unlikeliest unloaded unloading unloads unluckier unluckiest unman unmanned unmanning
unmans unmarked unmarried unmask unmasked unmasking unmasks unmistakable unmistakably unmitigated
unmodified unmoved unnamed unnerve unnerved unnerves unnerving unnoticed unoccupied unoriginal
unorthodox unpack unpacked unpacking unpacks unpaid unparalleled unpick unpleasantly
unpleasantness unpopularity unprecedented unprepared unprincipled unprintable unprivileged
unprotected unproven unprovoked unpublished unqualified unquestionable unquestionably unravel
unravels unreal unreasonably unrelenting unreliability unremarkable unrepeatable unrepresentative
unreservedly unresolved unrest unrestricted unruffled unrulier unruliest unruly unsafer unsafest
unsaid unsanitary unsatisfied unsay unsaying unsays unscathed unscheduled unscientific unscrew
unscrewed unscrewing unscrews unscrupulous unseasonable unseat unseated unseating unseats
unseemlier unseemliest unseemly unsettle unsettled unsettles unsettling unsightlier unsightliest
unsightly unsigned unskilled unsolved unsophisticated unsounder unsoundest unspeakable
unstructured unstuck unsubstantiated unsuccessfully unsuited unsung unsupportable untangle
untangled untangles untangling untenable unthinkable untidier untidiest untie untied unties
untiring untold untouched untrained untruer untruest untrustworthy untying unveil unveiled
unveiling unveils unwarranted unwary unwashed unwell unwieldier unwieldiest unwieldy unwillingness
unwind unwinding unwinds unwiser unwisest unwittingly unworthy unwound unwrap unwrapped unwrapping
unwraps unwritten upbeat upbeats upbringings upend upended upending upends upheaval upheavals
upheld uphill uphills uphold upholding upholds upholster upholstered upholsterer upholsterers
upholstering upholsters upholstery upkeep uplift uplifted uplifting uplifts upload upped uppermost
uppers upping uprights uprising uprisings uproar uproars uproot uprooted uprooting uproots upshot
upshots upstanding upstart upstarted upstarting upstarts upstream uptake uptight uptown upturn
upturned upturning upturns upwardly uranium urbane urbaner urbanest urchin urchins urinate
urinated urinates urinating urine urn urns usages uselessly uselessness usher ushered ushering
ushers usurp usurped usurping usurps utensil utensils uteri uterus utilitarian utilitarianism
utmost utterance utterances uttered uttering utters vacant vacate vacated vacates vacating
vacationed vacationing vaccinate vaccinated vaccinates vaccinating vaccination vaccinations
vaccine vaccines vacillate vacillated vacillates vacillating vacuous vacuumed vacuuming vacuums
vagabond vagabonded vagabonding vagabonds vagaries vagary vagina vaginae vaginal vagrant vagrants
vagueness vaguer vaguest vainer vainest valentine valentines valet valeted valeting valets valiant
validate validated validates validating validation validly valise valises valleys valuables
valueless valved valving vampire vampires vandal vandals vane vanes vanguard vanguards vanilla
vanillas vanities vanity vanned vanning vanquish vanquished vanquishes vanquishing variously
varnish varnished varnishes varnishing varsities varsity vase vases vaster vastest vastness vasts
vats vatted vatting vault vaulted vaulting vaults veal veer veered veering veers vegetarianism
vegetarians vegetation vehement vehemently veil veiled veiling veils veined veining veins
velocities velour velvet velvety vendors veneer veneered veneering veneers venerable venerate
venerated venerates venerating veneration vengeance vengeful venison venom venomous vent vented
ventilate ventilated ventilates ventilating ventilation ventilator ventilators venting ventricle
ventricles ventriloquist ventriloquists vents ventured ventures venturing veracity verbals
verbiage verbosity verdicts verge verged verges verging verier veriest veritable vermin vernacular
vernaculars versatility versed versing vertebra vertebrae vertebrate vertebrates verticals
vertices vertigo verve vessels vest vested vestibule vestibules vestige vestiges vesting vestment
vestments vests veteran veterans veterinarian veterinarians veterinaries veterinary veto vetoed
vetoes vetoing vets vetted vetting vex vexation vexations vexed vexes vexing viability viaduct
viaducts vial vials vibrant vibrate vibrated vibrates vibrating vibration vibrations vicarious
vicariously vicars viced vices vicing viciously victor victories victorious victors videos
videotape videotaped videotapes videotaping vie vied vies viewers vigil vigilance vigilant
vigilante vigilantes vigils vigorous viler vilest vilified vilifies vilify vilifying villa
villager villagers villain villainies villainous villains villainy villas vindicate vindicated
vindicates vindicating vindictive vine vinegar vines vineyard vineyards vintages vinyls viola
violas violated violates violating violations violet violets violins viper vipers viral virginity
virgins virile virility virtuoso virtuous virtuously virulent visa visaed visaing visas vise vised
vises visibility visibly vising visionaries visionary visioned visioning visions visitation
visitations visor visors vista vistas visuals vitality vitally vitamin vitamins vitriolic
vivacious vivaciously vivacity vivid vivider vividest vividly vivisection vocabularies vocalist
vocalists vocals vocation vocational vocations vociferous vociferously vodka vogue vogues voiced
voicing voided voiding voids volatile volcanic volcano volcanoes volition volley volleyball
volleyballs volleyed volleying volleys volt voltages volts voluminous voluntaries voluptuous
vomited vomiting vomits voodoo voodooed voodooing voodoos voracious vortex vortexes vouched
voucher vouchers vouches vouching vow vowed vowels vowing vows voyage voyaged voyager voyagers
voyages voyaging vulgar vulgarer vulgarest vulgarities vulgarity vulnerabilities vulnerability
vulture vultures vying wad wadded wadding waddle waddled waddles waddling wads wafer wafers
waffled waffles waffling waft wafted wafting wafts wag waged wager wagered wagering wagers wagged
wagging waging wagon wagons wags waif waifs wail wailed wailing wails waist waistline waistlines
waists waiter waiters waitress waitresses waive waived waiver waivers waives waiving waken wakened
wakening wakens walker walkers walkout walkouts walled wallets walling wallop walloped walloping
wallops wallow wallowed wallowing wallows wallpaper wallpapered wallpapering wallpapers walnut
walnuts walrus walruses waltz waltzed waltzes waltzing wan wand wanderer wanderers wands wane
waned wanes waning wanna wanner wannest wanton wantoned wantoning wantons warble warbled warbles
warbling warded warden wardens warding wardrobe wardrobes wards warehoused warehouses warehousing
warfare warhead warheads warier wariest warlike warmer warmest warmly warmth warpath warpaths
warranted warrantied warranties warranting warrants warrantying warred warren warrens warring
warrior warriors wart warts washable washables washcloth washcloths washer washers washings
washout washouts washroom washrooms wasp wasps wastage wastebasket wastebaskets wastefully
wasteland wastelands watchdog watchdogs watchful watchman watchmen watchword watchwords watered
waterfall waterfalls waterfront waterfronts waterier wateriest watering waterlogged watermark
watermarked watermarking watermarks watermelon watermelons waterproof waterproofed waterproofing
waterproofs watershed watersheds watertight waterway waterways waterworks watery watt watts
waveform wavelength wavelengths waver wavered wavering wavers wavier waviest wavy wax waxed waxes
waxier waxiest waxing waxy waylaid waylay waylaying waylays wayside waysides wayward weaken
weakened weakening weakens weaker weakest weakling weaklings weakly wealthier wealthiest wean
weaned weaning weans weaponry wearied wearier wearies weariest wearily weariness wearisome
wearying weathered weathering weathers weave weaved weaver weavers weaves weaving web webbed
webbing webs wedder weddings wedge wedged wedges wedging wedlock weed weeded weedier weediest
weeding weeds weedy weeing weekdays weekended weekending weeklies weep weeping weeps weer wees
weest weighed weighing weighs weighted weightier weightiest weighting weights weighty weirder
weirdest weirdness weirdo weirdos weld welded welder welders welding welds welled welling
wellington wells welt welted welter weltered weltering welters welting welts wept werewolf
werewolves westerlies westerly westerns westward wetter wettest whack whacked whacking whacks
whaled whaler whalers whaling wharf wharves whats wheat wheedle wheedled wheedles wheedling
wheelbarrow wheelbarrows wheelchair wheelchairs wheeled wheeling wheeze wheezed wheezes wheezing
whens whereabouts wherein wheres wherewithal whet whets whetted whetting whew whiff whiffed
whiffing whiffs whiled whiles whiling whimper whimpered whimpering whimpers whims whimsical whine
whined whines whining whinnied whinnies whinny whinnying whip whipped whipping whips whirl whirled
whirling whirlpool whirlpools whirls whirlwind whirlwinds whirred whirring whisk whisked whisker
whiskered whiskers whisking whisks whiskys whisper whispered whispering whispers whistled
whistling whiten whitened whiteness whitening whitens whiter whitest whitewash whitewashed
whitewashes whitewashing whittle whittled whittles whittling whizzed whizzes whizzing whoa
wholehearted wholes wholesale wholesaled wholesaler wholesalers wholesales wholesaling wholesome
whooped whooping whopper whoppers whore whores whys wick wickeder wickedest wickedly wickedness
wicker wickers wicket wickets wicks widen widened widening widens widow widowed widower widowers
widowing widows widths wield wielded wielding wields wig wigged wigging wiggle wiggled wiggles
wiggling wigs wigwam wigwams wildcat wildcats wildcatted wildcatting wilder wilderness
wildernesses wildest wildfire wildfires wildlife wildness wilds wilier wiliest willingness willow
willows willpower wilt wilted wilting wilts wily wince winced winces winch winched winches
winching wincing windfall windfalls windier windiest windmill windmilled windmilling windmills
windowpane windowpanes windpipe windpipes windscreen windscreens windshield windshields windy
wined winged wingers winging wining wink winked winking winks winnings winsome winsomer winsomest
wintered wintering winters wintertime wintrier wintriest wintry wiper wipers wirier wiriest wiry
wisecrack wisecracked wisecracking wisecracks wisely wises wishbone wishbones wishful wisp wispier
wispiest wisps wispy wist wistful wistfully witchcraft witched witches witching withdrawals wither
withered withering withers withheld withhold withholding withholds withstand withstanding
withstands withstood witless wits witticism witticisms wittier wittiest witting wiz wizards
wizened wobble wobbled wobbles wobblier wobbliest wobbling wobbly woe woes wok woks wolfed wolfing
wolfs wolves womanhood womankind womb wombats wombs wonderland wonderlands woo woodchuck
woodchucks wooded woodener woodenest woodier woodies woodiest wooding woodland woodlands
woodpecker woodpeckers woodsman woodsmen woodwind woodwinds woodwork woody wooed woof woofed
woofing woofs wooing wool woollier woollies woolliest woolly woos wordier wordiest wordings wordy
workbench workbenches workbook workbooks workforce workman workmanship workmen workout workouts
workplace workshops worldlier worldliest worldly wormed wormhole wormholes worming worrisome
worsen worsened worsening worsens worships worsted worsting worsts worthier worthies worthiest wot
woulds wounded wounder wounding wounds wove woven wowed wowing wows wrangle wrangled wrangler
wranglers wrangles wrangling wrappings wreak wreaked wreaking wreaks wreath wreathe wreathed
wreathes wreathing wreaths wreckage wrench wrenched wrenches wrenching wrens wrest wrested
wresting wrestle wrestled wrestler wrestlers wrestles wrestling wrests wretch wretcheder
wretchedest wretches wriggle wriggled wriggles wriggling wright wring wringer wringers wringing
wrings wrinkle wrinkled wrinkles wrinkling wrists wristwatch wristwatches writ writable writhe
writhed writhes writhing writs wrongdoer wrongdoers wrongdoing wrongdoings wronged wronger
wrongest wronging wrought wrung wry wryer wryest xenophobia xylophone xylophones yacht yachted
yachting yachts yak yakked yakking yaks yam yams yank yanked yanking yanks yap yapped yapping yaps
yardstick yardsticks yarn yarns yawned yawning yawns yearlies yearling yearlings yearn yearned
yearning yearnings yearns yeast yeasts yell yelled yelling yellowed yellower yellowest yellowing
yellows yells yelp yelped yelping yelps yen yens yeses yessed yessing yesterdays yew yews yielded
yielding yodel yodels yoga yoke yoked yokel yokels yokes yoking yolk yolks yonder youngster
youngsters yous youthful youths yowl yowled yowling yowls yuck zanier zanies zaniest zany zeal
zealous zebra zebras zenith zeniths zeroed zeroing zest zests zeta zigzag zigzagged zigzagging
zigzags zillion zillions zinc zincked zincking zincs zip zipped zipper zippered zippering zippers
zipping zips zodiac zodiacs zombie zombies zoned zoning zoo zoological zoologist zoologists
zoology zoomed zooming zooms zoos zucchini zucchinis clair clairs OKed OKing OKs acclimatize
acclimatized acclimatizes acclimatizing acknowledgment acknowledgments agonize agonized agonizes
agonizing airplane airplanes aluminum ambiance ambiances amoebae amphitheater amphitheaters
analyzer anemia anemic anesthesia anesthetic anesthetics antagonize antagonized antagonizes
antagonizing appareled appareling appetizer appetizers appetizing arbor arbors ardor ardors armor
armored armories armoring armors armory artifact artifacts authorizations balk balked balking
balks bandanna bandannas baptize baptized baptizes baptizing barreled barreling behavioral belabor
belabored belaboring belabors bused busheled busheling busing caliber calibers calk calked calking
calks candor capitalization capitalize capitalized capitalizes capitalizing carburetor carburetors
caroled caroling cataloged cataloging categorize categorized categorizes categorizing centerpiece
centerpieces centimeter centimeters centralize centralized centralizes centralizing channeled
channeling chaperon chaperons characterization characterize characterized characterizes
characterizing chili chilies chiseled chiseling civilizations clamor clamored clamoring clamors
colonization colonize colonized colonizes colonizing coloreds colorful colorless commercialize
commercialized commercializes commercializing councilor councilors counselor counselors cozier
cozies coziest cozily coziness crueler cruelest crystallization crystallize crystallized
crystallizes crystallizing customization customize customized customizes customizing czar czars
decentralization decentralize decentralized decentralizes decentralizing defensed defenseless
defenses defensing demeanor demoralize demoralized demoralizes demoralizing deodorize deodorized
deodorizes deodorizing dependents destabilize deviled deviling diarrhea digitize digitized
digitizes digitizing dike diked dikes diking discolor discolored discoloring discolors disfavor
disfavored disfavoring disfavors dishonor dishonorable dishonored dishonoring dishonors distill
distills draftier draftiest draftsman draftsmen drafty dramatization dramatizations dramatize
dramatized dramatizes dramatizing driveled driveling dryly dueled dueling economize economized
economizes economizing enameled enameling endeavored endeavoring endeavors enroll enrollment
enrollments enrolls enthrall enthralls eon eons epaulet epaulets equaled equaling equalize
equalized equalizes equalizing esophagi esophagus eulogize eulogized eulogizes eulogizing eviler
evilest factorization fagot fagots familiarize familiarized familiarizes familiarizing favorably
favoritism feces fertilization fertilize fertilized fertilizer fertilizers fertilizes fertilizing
fervor fiberglass flanneled flanneling flavored flavoring flavorings flavors flier fliers flutist
flutists fogies fogy formalize formalized formalizes formalizing fossilize fossilized fossilizes
fossilizing fraternize fraternized fraternizes fraternizing fueled fueling fulfillment funneled
funneling furor furors galvanize galvanized galvanizes galvanizing gibe gibed gibes gibing
glamorize glamorized glamorizes glamorizing glycerin graveled graveling grayed grayer grayest
graying grays groveled groveling grueling guerrilla guerrillas gynecologist gynecologists
gynecology harbor harbored harboring harbors harmonize harmonized harmonizes harmonizing
hemoglobin hemophilia hemorrhage hemorrhaged hemorrhages hemorrhaging hippie homogenize
homogenized homogenizes homogenizing honorable hospitalization hospitalizations hospitalize
hospitalized hospitalizes hospitalizing humanize humanized humanizes humanizing humored humoring
humors hypnotize hypnotized hypnotizes hypnotizing hypothesize hypothesized hypothesizes
hypothesizing idealize idealized idealizes idealizing idolize idolized idolizes idolizing
immobilize immobilized immobilizes immobilizing immunization immunizations immunize immunized
immunizes immunizing imperiled imperiling impostor impostors industrialization industrialize
industrialized industrializes industrializing inflection inflections initialed initialing
installment installments instill instills institutionalize institutionalized institutionalizes
institutionalizing italicize italicized italicizes italicizing itemize itemized itemizes itemizing
jeopardize jeopardized jeopardizes jeopardizing jeweled jeweler jewelers jeweling jewelry kenneled
kenneling kilometer kilometers labored laborer laborers laboring labors lackluster leaped leapt
legalize legalized legalizes legalizing leukemia leveled leveling libeled libeling libelous
liberalization liberalize liberalized liberalizes liberalizing licorice likable liters livable
localize localized localizes localizing lupines luster magnetize magnetized magnetizes magnetizing
maneuver maneuvered maneuvering maneuvers marshaled marshaling marveled marveling materialize
materialized materializes materializing math maximized maximizes maximizing meager mechanize
mechanized mechanizes mechanizing memorize memorized memorizes memorizing meow meowed meowing
meows millimeter millimeters minimized minimizes minimizing misbehavior misdemeanor misdemeanors
mobilization mobilizations mobilize mobilized mobilizes mobilizing modernization modernize
modernized modernizes modernizing molded moldier moldiest molding moldings molds moldy mollusk
mollusks molt molted molting molts moms monopolize monopolized monopolizes monopolizing motorize
motorized motorizes motorizing mustache mustaches nationalize nationalized nationalizes
nationalizing naturalization naturalize naturalized naturalizes naturalizing naught naughts
neighbored neighborhoods neighboring neighborliness neighborly neutralize neutralized neutralizes
neutralizing odor odors okay okaying okays omelet omelets organizational orthopedics ostracize
ostracized ostracizes ostracizing oxidize oxidized oxidizes oxidizing pajamas paleontologist
paleontologists paleontology paneled paneling paralyze paralyzed paralyzes paralyzing parceled
parceling parlor parlors pasteurization pasteurize pasteurized pasteurizes pasteurizing pedaled
pedaling peddler peddlers pediatrician pediatricians pediatrics penalize penalized penalizes
penalizing penciled penciling periled periling personalize personalized personalizes personalizing
philosophize philosophized philosophizes philosophizing phonies phony plagiarize plagiarized
plagiarizes plagiarizing plow plowed plowing plows polarization polarize polarized polarizes
polarizing popularize popularized popularizes popularizing pretense pretenses privatize privatized
privatizes privatizing prized prizing pulverize pulverized pulverizes pulverizing pummeled
pummeling quarreled quarreling rancor rationalization rationalize rationalized rationalizes
rationalizing raveled raveling refueled refueling remodeled remodeling reorganization reorganize
reorganized reorganizes reorganizing reveled reveler revelers reveling revolutionize
revolutionized revolutionizes revolutionizing rigor rigors rivaled rivaling saber sabers salable
satirize satirized satirizes satirizing savior saviors savor savored savorier savories savoriest
savoring savors savory scandalize scandalized scandalizes scandalizing scepter scepters scrutinize
scrutinized scrutinizes scrutinizing sepulcher sepulchered sepulchering sepulchers sheikh sheikhs
shoveled shoveling shriveled shriveling sizable skeptic skepticism skeptics skillful slier sliest
smolder smoldered smoldering smolders snorkeled snorkeling snowplow snowplows socialize socialized
socializes socializing somber specialization specializations specialties specter specters spilled
spiraled spiraling splendor squirreled squirreling stabilize stabilized stabilizes stabilizing
standardization stenciled stenciling sterilization sterilize sterilized sterilizes sterilizing
succor succored succoring succors sulfur sweepstakes swiveled swiveling symbolize symbolized
symbolizes symbolizing sympathized sympathizes sympathizing synchronization synchronize
synchronized synchronizes synchronizing synthesize synthesized synthesizes synthesizing tantalize
tantalized tantalizes tantalizing tasseled tasseling teetotaler teetotalers tenderize tenderized
tenderizes tenderizing terrorize terrorized terrorizes terrorizing theaters theorize theorized
theorizes theorizing tidbit tidbits tinseled tinseling totaled totaling toweled toweling
tranquility tranquilize tranquilized tranquilizer tranquilizers tranquilizes tranquilizing
traumatize traumatized traumatizes traumatizing traveler travelers trialed trialing troweled
troweling tumor tumors tunneled tunneling tunnelings tyrannize tyrannized tyrannizes tyrannizing
unequaled unfavorable unionize unionized unionizes unionizing unlabeled unraveled unraveling
unrecognized unrivaled unsavory utilization utilize utilized utilizes utilizing valor vandalize
vandalized vandalizes vandalizing vapor vaporize vaporized vaporizes vaporizing vapors veranda
verandas victimize victimized victimizes victimizing vigor visualize visualized visualizes
visualizing watercolor watercolors weaseled weaseling whir whirs whiskeys whiz willful willfully
woolen woolens worshiped worshiper worshipers worshiping yodeled yodeling yogurt yogurts
');

-- The most frequent of jieba's dict.txt 0.42.1, Copyright 2013 Sun Junyi, MIT (see NOTICE).
insert into recall.word_list (name, language, words) values ('chinese', 'zh', '
了 是 在 和 有 他 不 我 的 人 也 为 就 这 上 年 中 你 说 一 到 都 等 着 对 来 与 地 还 要 又 大 而 一个 之 道 以 得 她 中国 个 后 去 将 那 但 从 月
下 把 被 于 时 只 多 我们 过 可 他们 并 能 好 会 自己 没有 出 国家 或 日 由 里 用 所 向 已 其 可以 给 很 发展 看 工作 使 前 新 想 却 这个 它 最 什么 见
起 主要 小 高 更 如 问题 再 才 便 进行 地方 没 已经 走 做 让 内 及 这样 全国 经济 这些 不是 听 公司 成 各 事 号 人民 至 叫 社会 两 知道 当 三 本 无 此 们
家 这种 长 市 门 起来 地区 如果 开始 正 技术 同 重要 吃 美国 天 成为 因为 比 米 外 通过 研究 文化 企业 即 分 北京 历史 世界 问 话 其中 现在 天安门 不能 打 一些
老 时间 自 副 生产 情况 代表 决定 湖北 跟 笑 则 关系 像 领导 生活 时候 一种 可能 出来 学生 以及 石首 较 一般 同时 认为 由于 国 死 省 住 所以 万 不同 这里 学院
因 曾 两个 元 呢 作为 手 会议 达 头 但是 作 该 女 开 路 部分 约 活动 需要 怎么 军 管理 方面 市场 组织 工业 建设 称 名 二 每 属 形成 谁 受 其他 带 进 出现
许多 先 应 吧 县 日本 之间 一定 心 具有 占 城市 以上 处 区 太 政治 人们 委员会 发现 点 记者 国际 规定 机关 水 武汉 南 虽然 根据 法律 影响 包括 发生 使用 张 中心
教育 要求 今 间 总 回 山 请 者 政府 党 段 法 连 因此 人口 站 建立 第 共 参加 产品 武汉市 而且 另 生 一样 面积 各种 全 提出 行 我国 作用 皇帝 倒 快 必须 行政
派 啊 编辑 职业 制度 以后 你们 相 吗 说道 世纪 为了 应该 之一 经 按 之后 主席 找 口 均 系统 有关 组成 种 民族 基本 增长 字 自然 入 大学 真 拿 城 马 如何 政体
各级 干 人员 计划 王 不会 产生 时期 据 最后 一次 表示 机构 当时 大家 特别 四 子 改革 书 长江 那么 这么 东西 能力 湖北省 革命 仍 一直 基础 难 还有 得到 进入 运动
目前 西 东 少 对于 过程 方法 次 些 举行 钱 北 群众 气 第一 近 杀 单位 清 如此 学 孩子 所有 资源 过去 不过 强 条件 写 学校 既 若 往 台 原 提高 工程 发 任 环境
美 未 提供 方式 百科 报告 杨 或者 下来 兵 军事 部门 分别 十分 上海 完成 一切 那些 非 除 最大 边 位 然后 农业 经过 专业 准备 增加 鱼 获得 旅游 明 设 一声 觉得
一起 理论 今天 非常 中央 州 直 比较 定 表现 越 身 价值 国务院 重 声 科技 五 完全 亿元 有些 存在 低 达到 内容 坐 儿 实行 思想 事情 极 实现 甚至 人民政府 任务 选举
形式 放 原来 金 有人 突然 不断 咱们 变化 红 心中 直接 朝 爱 知 主 战争 可是 不知 政策 不要 您 资本 继续 年代 期间 位于 报 任何 权力 那个 类 执行 先生 解决 早
建筑 能够 自治区 虽 面 称为 结构 一点 别 成立 初 英国 社会主义 统一 先进 结果 投资 后来 一下 水平 保护 主任 性 关于 型 负责 制定 艺术 讲 部 利用 送 于是 远 反
学习 合作 科学 看到 指 乡 项目 不敢 襄阳 方 几个 那里 甚 公里 完 常 服务 意 队 精神 涓 人大 式 全省 当然 左 拉 个人 超过 花 电 重点 很多 原因 及其 公民 锛 希望
条 新闻 剑 神 动 设计 湖 相关 国内 分布 最高 部队 河 它们 集团 白 信息 官 师 仅 采用 重大 教 哪 回来 变 图 范围 平 引起 实际 其实 不仅 取得 丰富 农民 整个 为主
了解 价格 府 热 制 望 岁 甚么 地位 紝 这时 转 建 命 劳动 按照 加 控制 目标 基地 农村 传统 管 场 受到 跑 全部 法国 穿 众 比赛 么 军队 黑 土地 规模 怕 荆州 风
眼睛 信 左右 选择 批准 置 急 身上 专家 分析 统治 加强 不到 石 铁路 黄 镇 百度 每年 取 告诉 支持 交通 光 明白 竟 处理 本级 作战 时代 力 皇上 实施 数 只要 曰 亲
传 深 成功 办法 随着 之中 进一步 心里 脸 终于 大量 买 人物 接 共同 茶 下去 且 多少 来说 严重 词条 接受 收入 以来 城邦 声音 意见 办 过来 保持 今日 待 文 一条
发言人 另外 提 坚持 工人 系 汽车 而是 量 敌人 商品 忙 说话 改变 尽 先后 力量 喝 事业 开发 看见 战略 标准 是否 郡 车 出去 今年 报道 程度 国民党 平均 消息 还是 安全
独立 啦 刚 注意 机会 韦小宝 级 背 父亲 此外 这次 经验 采取 喜欢 根本 领域 具体 联系 几乎 离 故 干部 印度 言 如今 大会 海 不可 体 座 酒 兄弟 通 德国 满 呀 阶段
李 令 飞 为什么 感到 流 无法 宪法 德 似乎 原则 真正 法规 斗争 足 瞧 人类 合 右 目的 造成 罢 一位 反对 儿子 相同 亦 以前 著名 众人 建议 迅速 全面 正是 明显 改
就是 刀 欧洲 破 作品 首先 集中 正式 朋友 龙 需 第二 召开 材料 帮助 飞机 宽 委员 行动 必 保证 现象 病 特点 随 现代 实际上 资料 须 毛泽东 同志 居 呈 行为 结束
直辖市 介绍 汉 只见 胜利 认识 群 算 战 眼 人数 姑娘 积极 安 家庭 靠 之前 更加 回答 藏 武器 那样 应用 市长 来到 落 设立 项 产业 公路 首 人才 意义 掌 台湾 街 容易
长期 铁 一句 物 大道 扩大 官员 调整 考虑 林 联合 并且 土 自由 菜 现 率 仍然 拥有 火 民主 专门 桥 附近 股 象 一天 师父 古 结合 跳 清楚 说明 某 稳定 古代 惊 搞
三个 药 冲 双 六 此时 情 物质 电话 网络 利益 然而 很大 鄂 掉 不少 中学 立 开放 调查 乱 周 几 人家 承 村 重新 广泛 分为 知识 别人 综合 出口 收 动物 速度 半 总理
脸上 用于 设备 女人 股东 作出 展开 措施 通常 电子 方向 导弹 小时 供 平民 行业 特色 货币 完善 地理 功能 香港 巨大 发表 性质 母亲 质量 九 命令 活 和平 监督 一年 敢
身体 余 获 兼 十 特 面前 武功 位置 体系 越来越 逐渐 指出 安排 权利 训练 船 考试 指挥 却是 顶 指导 发布 除了 从而 断 感觉 似 努力 毛 机场 业务 植物 同样 调 状态
吴 二人 形 线 银行 忽 书记 治疗 七 一阵 所谓 这位 反应 语言 久 忽然 史 当年 以下 找到 青年 宣布 恢复 离开 困难 辖 英 事件 卖 哪里 血 画 轻 实在 见到 装备 某些
皆 治 其它 问道 权 哭 万元 空 检察院 记 平原 经营 多年 往往 苏联 男 广场 八 解释 因素 队伍 教授 喜 论 医院 伤 架 归 怎样 男人 双方 退 减少 考生 当地 游 实 多种
差 经常 各地 姓 生物 平方千米 南京 海军 外交部 真是 朱 网 心想 外国 财产 皮 全市 刺 睡 本来 两种 有效 尤其 选 一边 用户 科 方案 进攻 常委会 机械 关 化 浜 参与
充分 骂 从事 尽管 特殊 又称 底 一块 手段 生命 銆 便是 体育 院 含 居民 洞 生长 内部 机 立即 简单 一片 数量 有时 开展 色 阿 装 文学 理 进来 决议 显示 属于 驻 也许
产 气候 一只 铺 来自 领 还要 相信 确定 投入 一面 普通 看着 块 公元 怎 去年 文章 封 手中 心理 谈 诸 觉 团 女儿 封建 图片 创造 肉 期 总统 岛 促进 大型 带来 代 短
旧 嘴 挂 留 教师 民 竟然 较大 看来 若干 反映 每个 每天 敌 食品 坐在 文明 京 相当 诗 变成 资金 放在 毫米 中间 夫人 愿 墓 相对 世 大陆 职权 西方 不再 第一次 举 殿
导致 帮 抓 换 件 对方 应当 人民法院 求 讨论 即使 脚 金融 爱国 证明 制造 构成 老师 担任 房 区域 一座 殑 院长 计算机 家里 错误 曾经 宫 云 食 错 牛 拜 保障 饭 推
创作 强调 连续 状 运输 复 看看 句 分钟 主张 商业 高速 有限公司 真的 克 救 只能 天下 贸易 不得 境内 楼 体制 胜 因而 例如 具 财政 肯定 成绩 一件 音乐 建成 斗 回去
层 难道 接着 集 著 片 正确 现代化 石首市 奔 以为 章 处于 大臣 届 高度 复杂 社区 木 身子 回到 媒体 俄罗斯 怪 地面 分子 总是 意思 江 东北 销售 弟子 未来 等等 重视
压力 抱 良好 到底 职 拍 各个 最终 战斗 交 航空 表 降 之下 田 营 修 一级 里面 数学 毕业 竞争 宗教 比例 考 健康 适应 员 她们 出版 银 故事 责任 欲 何 面对 将军 停
界 粮食 解 政权 草 各国 鐨 类型 发挥 听说 遗址 南北 立刻 亚洲 剉 正常 女子 培养 就业 紫 大小 刘 善 香 单 晚 秘书长 明确 优势 吨 亚 抢 弄 好像 一场 列 至少 人士
晚上 特征 确实 贡献 质 实验 铜 高级 想到 词 厂 暖 感 关键 凭 一眼 周围 难以 样子 本报 追 帝国主义 紧 题 自治州 臣 一张 油 相互 读 是不是 部长 球 守 俄 功 身边
广州 端 三年 之外 散 蒙古 义 公 发出 只有 比如 理解 刚才 不足 南部 攻 程序 陈 加上 礼 西北 父母 一中 适当 青 留下 李自成 研制 省级 发达 东部 全国人大 引 品种 愿意
道路 投 类似 空军 行使 目 细胞 树 寺 空间 形势 西部 小说 妇女 股份 维护 公布 岗 名称 只好 检查 墙 化学 任期 儿童 矛盾 颇 本身 规划 状况 一家 实践 尚 成长 凡 需求
邦 根 分配 多次 末 一致 西南 一时 既然 贵族 高兴 全体 枪 美元 统计 事务 体现 运 值 名字 不了 产量 始终 最近 长安 英雄 港 从此 同意 一步 响 海拔 掌握 普遍 宜昌
招生 攻击 天然 不错 势 亲自 鬼 一旦 相应 观点 实力 中部 批 听到 再次 更是 包 突出 全球 条例 人大代表 替 司 公元前 卷 经历 进步 上述 抗日 旁 绝对 修改 夏 优秀 至于
河流 发动 招 武 审议 计算 数据 冒 关注 族 女性 职工 贴 硬 资本主义 必要 朝廷 利 不肯 表明 坛 委员长 主持 常常 冷 遇到 在于 玉 腿 答 消费 欢迎 保 想起 日子 条约
协议 公开 行政区划 限制 现实 武昌 强烈 照 早已 的话 衣服 假 板 太阳 御 河南 广大 易 正在 胖子 很快 态度 贼 不好 交流 万吨 前面 森林 显然 妈 有所 闯王 一部分 撤销
度 千米 破坏 双手 江南 阅读 上面 宋 工资 专 熟 纷纷 计 北部 忘 种类 赴 无论 深入 推进 石油 进去 射 地上 效果 团体 倘若 年轻 核心 电影 纺织 形象 页 果然 意识 常务
乃 垸 显得 规律 巴 平等 咱 支 山东 厚 加工 只是 洪山区 烧 两侧 列为 加入 大部分 解放 新华社 微 逐步 虎 担心 下降 电视 表面 布 节 工具 第三 网站 升 制作 设施 天津
成果 各项 依 预算 苦 绝 寡头 紧张 手机 翻 令狐冲 一系列 势力 记载 外交 逃 搜狐 众多 唐 一把 春 年底 文物 宣传 闻 奇 略 日常 检察长 一名 甲 高中 严格 令人 不管
领导人 满足 推动 楚 下午 喊 地下 昨天 随后 认真 大声 生于 成员 明代 创新 不久 遭到 培训 持续 份 班 数字 广 怒 游客 试验 孙 绣 阶级 似的 发射 文字 天门 版 坏 组
来看 叶 城楼 轮 公园 哥 空中 软件 习惯 事实 地球 决 浠 一半 压 刚刚 手里 弹 武装 不但 显 任免 张居正 不想 语 室 意大利 距离 永远 业 年间 摸 互相 庙 稍 素 一段
妻子 妈妈 扑 眼前 赶 元年 对象 迎 听见 四个 变得 彻底 宝 毕竟 快速 朝鲜 失败 临时 果 贵 一批 炒 利润 多数 那时 路线 闹 抬 其余 雨 齐 划分 唯一 坦克 尚书 骑 概念
来源 盐 充满 降低 卒 四大 慢慢 星 老人 哩 符合 发布会 客 小姐 摆 哲学 借 折 负 轻轻 北平 老板 击 这件 戴 同学 校名 细 山地 美军 呆 那种 奉 办公室 率领 录取 观
唱 华 矿产 当下 毒 别的 泥 味 咨询 小龙 几天 伸手 五年 各自 自身 渐 判断 哥哥 始 横 失去 危机 后面 亮 配合 大事 增强 套 兴 卫生 金属 成本 文件 加以 步 仙 雪
丈夫 倍 必然 财富 首都 此后 购买 汗 东南 公共 医生 素质 打击 改善 生态 广东 人生 一带 改为 方针 耳 红色 承认 格 忌 英语 象征 少数 设置 核 爆发 飞行 具备 纵 器 藕
学者 否则 遂 对外 性命 玩 故道 练 疾病 随即 不禁 大明 罪 百姓 盖 缺乏 院校 功夫 距 成分 寨 吓 乘 伟大 投票 厅 叹 闭会 完整 恨 祭 机制 起义 几年 国民经济 打开 屽
村委会 考察 皇城 诏 答应 演出 相比 最早 僭 斯 吹 观念 营养 虚 运用 行者 汤 职务 本人 面临 第一个 吸收 够 讯 流通 现场 姊 夫 弦 协调 抓住 海洋 环 精 对手 承担
交易 原料 自治县 邓小平 是从 户 针对 外面 争取 发育 桃花 挥 爬 事物 岂 风险 奴隶 少年 奏 召集 叫做 推出 持 教学 鏄 作者 亿 化工 夜 源 围 论坛 出席 局 贷款 圣 懂
东方 再也 理想 游行 存 秒 究竟 下面 危险 念 年均 娘 上来 平衡 清代 大规模 寻找 非洲 和尚 不必 兴趣 温度 骨 团结 转移 国民 插 省长 献 患者 机器 中共中央 境 病人
宝玉 密 竹 威胁 僧 而言 两次 酸 奇怪 相反 厘米 烟 估计 情绪 密切 出发 招聘 一道 大学生 传播 合理 超 苏 民间 主人 点头 蛋 隔 大约 长江大桥 依据 放心 商 国外 排
江夏区 北方 厉害 堂 改造 盘 明朝 固定 皇 太监 停止 争 圆 移动 一支 强大 偏 秘密 前提 避免 休息 街道 高校 推荐 顾 夏天 伊朗 产值 并非 模式 年龄 性能 演习 感情 审判
维持 费用 志愿 狗 太庙 客户 尚未 已有 极大 适合 王朝 一页 校长 一口 更新 尔 这儿 首次 宫廷 整体 自治 四川 鸡 湘 脱 区别 撞 工 资产阶级 及时 结 地方性 门外 左手
风格 巴黎 帝 江陵 早期 篇 员工 上升 版本 成熟 挺 犯 波 几句 告 南方 涉及 两年 空气 罗 软 千 国防 旁边 操作 纸 药物 试 近年来 负责人 然 梦 方便 松 全身 辽 门口
候选人 有点 不在 局面 旗 银子 绿 突破 由此 建造 各类 士兵 痛 一份 康熙 两位 转化 准 议会 乐 开发区 志 槸 心情 失 回头 帝国 害 陪 啥 十年 县级 致 基 独特 湖南
公斤 依然 证 躲 微笑 标志 确 棉花 逼 战士 十堰 大多数 丁 政 烤 规范 平台 舰 成就 炮 升级 新型 交换 拒绝 证券 大人 社 合同 直播 日期 钟 战场 高考 统治者 咬 喝道
崇祯 股权 渐渐 军警 明清 一番 废除 糖 走向 从来 反而 平时 劝 多个 举办 算是 简称 装置 宜 腰 公主 此次 沿海 痛苦 重庆 加速 不行 主动 损失 转变 共产党 市民 杩 灭 箭
之上 平方公里 侧 劳动力 发行 接近 寻 备案 重建 一生 医疗 使得 国有 湖泊 躺 加快 审查 襄 角 生存 评价 恩 规则 哦 记录 跪 遇 澶 谷 工厂 猛 印 脸色 累计 大大 异 拖
粮 祖国 阳光 右手 时刻 韩 著作 客人 查 嘛 以外 医学 给予 原始 学科 典型 仪式 灯 电脑 抗 上去 伸 医药 店 满意 到处 做法 立场 阳 阵 害怕 进口 兄 补充 运行 北京市
地址 支付 资格 优良 日军 帐 韩国 国家级 编 博士 传说 少数民族 居住 采访 目光 食物 动力 占领 另一方面 防止 太太 土壤 异常 依照 智 作家 民族乡 行情 沿 恐怕 某种 人马
操 载 接触 暗 总结 有着 动作 种种 幸福 背景 灵 原种 江苏 百 死亡 遭 理由 部署 集体 大概 移 同一 毕业生 至今 年纪 砍 郭 人体 武当山 国王 年度 养 观察 吸引 所说 胡
做出 呼 般 手术 案件 道理 全年 初步 解放军 最佳 小学 总人口 相似 大桥 极为 仅仅 可惜 托 总额 宗 衣 男子 仗 博物馆 签订 不由得 此刻 很少 原理 点亮 艘 引用 明天 高原
大门 关心 盛 补 等于 邀请 转身 幺 授予 陆军 两者 吾 水产 笔 一大 允许 角度 费 大多 早就 上级 资产 赶快 道德 黄河 剩下 眼见 柄 改进 瓦 说法 春秋 电力 簡 败 亿美元
弟 拱 值得 海上 岭 真实 职能 改称 毕 吩咐 学术 品牌 交给 床 科研 低声 洗 分类 季节 一会儿 上市 系列 回家 日益 止 色彩 房子 河北 饮 牌 微微 爹 设有 放弃 之所以
一会 劲 碗 冠军 居然 爷 魔 此事 万亩 选民 坚决 研究所 远远 同年 打算 君 登时 依靠 皇后 协会 这场 孔 适用 谈判 消费者 云南 队员 中共 恶 太子 通知 洲 当即 个别 仿佛
奖 术 仙桃 命运 小组 涔 棣 基金 永乐 哼 夺 猪 到达 搭 扶 颜色 不得不 头发 三峡 投降 第四 分享 陕西 十堰市 脉 上午 表演 访问 黄金 地图 而已 种植 赵 建国 一股 动手
吃饭 荆州市 联 佛 华北 有利于 保存 走出 罗马 穴 虫 周恩来 消失 抗战 网页 再说 莫 追求 大哥 价 造 露出 卫星 登 增 动态 熟悉 取消 人均 今后 流行 取出 合法 戏 竴 鸟
趋势 地势 本次 歌 用来 绕 毁 美丽 过渡 屾 第二次 蒙 深刻 向前 切 繁殖 风味 浙江 防 奶奶 地质 每次 这般 小子 犯罪 午门 老婆 尖 表达 家长 等待 通信 仔细 最初 遗产
老百姓 踢 八年 卡 父 头上 塔 鱼类 要是 听取 弱 一部 雕 风景 羊 鍙 将领 联合国 肯 母 衙门 批评 脑 侵略 人民币 结婚 正义 所在地 社稷 后者 鏈 门前 前进 提名 视 枚
决策 爹爹 初期 挡 官兵 顺利 一方面 最为 公众 婚 袁承志 首页 高速公路 包含 演员 礼部 秩序 自动 滑 根据地 沙 鍦 雄 吐 称号 雷达 广告 扎 含量 编制 客观 股票 更为 贯彻
输 一路 只得 合并 秘书 许 闯 捧 福 当选 前来 游戏 案 注重 顺 两岸 议案 激烈 一类 塞 太后 闪 港口 震 迁 主意 课 多么 尾 文艺 据说 模型 埃及 西班牙 挖 银鱼 主管
潜艇 药品 反复 或是 混 航线 大军 累 荣誉 观众 夹 一项 无人 刺激 灰 未必 前后 袁 黄冈 搬 申请 摇头 宋江 最新 扯 丢 独 宜昌市 跨 施 曲 含有 大师 秋 笔架 陵 本科
主体 绿色 浅 参 哪些 授 糕 斜 得名 忍不住 一套 秦 挑 擦 防御 瞎 气温 不用 亭 商人 有限 扇 中原 流域 露 注 镑 大清 尼 红军 热情 将来 自我 人工 蒋介石 临 护 山区
各部 味道 想着 丝 杭州 制成 推广 深圳 片刻 立法 途径 公安 屼 所在 好吃 笉 温 次数 省内 诗人 识 醒 享受 积累 演 科学家 流动 四周 战役 授权 没想到 赛 一招 一根 抽
其次 成都 一齐 屋 氨 预计 享有 地处 治理 课程 暂时 皮肤 一层 旨 经理 创 发明 白色 例 战术 事实上 县长 执政 番 对付 江湖 跃 校 君主 料 牙 廊 出于 透 姐姐 走进
万公顷 内阁 出身 党中央 冲突 排列 滚 蓝 战国 骑兵 夫妇 军人 少女 袁世凯 亩 舞 审 旅 全世界 太平洋 显著 配 之际 投诉 报纸 婚姻 校园 人人 落后 基本上 薄 物理 黄石
就算 长沙 商量 摇 路上 只怕 不许 激动 大街 怔 山西 古老 政协 杯 读者 企图 工艺 污染 能量 身份 声明 做到 协定 大典 富 纪念 这话 总面积 狼 现有 荆 音 养殖 鼓 主题
新疆 海外 伊拉克 简介 扩展 准确 珠 袭 到来 汉白玉 盆地 附 地震 正好 慢 降水量 天气 睁 四年 联盟 一度 探索 富有 不够 函数 圈 主力 即将 图案 胡秉宸 万岁 面试 废 愈
中华民族 好好 容 学会 颁 保险 学位 指示 王国 信心 储量 眼泪 要素 俄国 调节 嘉 情形 感受 气氛 呼吸 思 半天 李鸿章 修建 供应 挑战 赤 建有 钢铁 气体 组合 征 拔 爱情
蜀 自主 尤 顿 丝毫 佸 赶紧 地带 抵触 提醒 紧急 粗 透露 参考 俺 西藏 丹 佛教 江西 洞庭湖 严 吉 坐下 测量 进程 延伸 十五 发动机 热带 禁止 继承 有力 偷 第二天 领袖
寄 西安 兴奋 循环 资本家 武昌区 氏 事项 沟通 近代 叔 初中 表决 友好 可见 两只 做好 希腊 总数 足够 鲜 歇 男性 锅 常见 形态 想法 后期 吸 大叫 无不 讲话 连接 收费 煤
提到 差不多 截止 症状 辆 吴三桂 记得 闭 检察 东京 哊 钢 颁布 高新技术 几次 详细 前往 返回 司法 大力 优质 开国 怀疑 战斗机 刻 酒店 与其 性格 影片 不如 大批 快乐 手指
浣 划 司令 总量 提升 俩 码头 总体 构造 认 妖 缺 谢 煎 脊 吻 场所 尸 柳 网上 朱元璋 税 聚 一回 看法 房间 不让 说完 豆 哈 毫无 顺治 黑暗 职位 丘陵 自从 随时 之类
临床 妃 赢 之内 堆 正门 政党 任职 指标 留在 额 悠久 更好 董事会 市区 县市 轿 爸爸 抵 俘 芙 静 兵力 总产值 辐射 限 杂志 确立 光绪 总督 中华 鸿 保留 测试 监 效率
相继 私人 变革 小心 局部 摔 沉重 积 棒 景点 谈话 乾隆 木材 所属 针 当前 予以 最低 蛇 士 合适 当真 此人 镇压 伏 唉 灵魂 扩张 赏 避 分裂 选手 两天 主义 呵 生气 鈥
江泽民 将士 出售 结论 佳 密度 朕 忘记 曹操 轨道 一对 无数 个体 李高成 姑姑 决心 高手 草原 出入 信号 受伤 无产阶级 品德 岩 役 教主 沉 一遍 阁 埋 伸出 捉 老爷 探
上涨 共和国 像是 迎接 尊重 安装 沟 腐败 垂 引进 纯 赐 斩 不论 把握 鼓励 人群 搜索 钻 随州 专题 幅 猜 差别 外资 千万 有没有 依法 地点 终 命名 国家机关 简直 始建
何况 慈禧 票 有机 粉 较为 被迫 泡 读书 各省 行政区 倾向 领土 有权 英文 战胜 继 频率 布局 沪 病毒 欧 传来 生成 黑色 掷 一处 言语 输出 军阀 一下子 荷兰 怎么样 黄石市
洛阳 想象 二年 在内 就要 特产 陛下 周期 徐 自行 科学技术 鍚 军官 实验室 岗位 休 样 彩 城乡 办事 沉默 退出 宇宙 法院 当中 指数 分离 诏书 鍒 嫁 单独 剩余价值 原子
如同 工作人员 消除 马上 照片 意味着 一顿 壁 接待 鄂西 阴 竟是 组成部分 胸口 民政 牺牲 穷 选出 俱 婆婆 矿 文库 流通股 身后 布置 砸 一身 有利 嘉靖 他人 描述 与此同时
混合 原有 顿时 备 矣 胸 感染 递 障碍 庆 桌上 品 一日 扔 神色 签署 基督教 收拾 大厅 加大 占有 故意 下岗 唐代 院子 握 煮 亚热带 合成 脑袋 城里 代替 五一 历代 两条
挤 般的 常用 正阳门 不见 峰 拥 排名 目录 示威 询问 伦敦 谱 璇 长老 同事 哪儿 住房 球队 分成 半个 反抗 反动 旅行社 能源 转过 批判 昨日 讨 冷笑 得以 思维 好处 那天
涌 落实 货 为何 思考 议 嗯 攻关 夫妻 遭受 抹 亡 喂 教训 适宜 大夫 展示 武林 影 门户 三分 执 投资者 千步 盗 统 意外 愤怒 差异 灏 深处 筑 起身 城镇 当局 沙漠 指着
提前 郧阳 紧紧 青岛 消灭 见面 评论 效益 节目 赋予 懂得 水中 只不过 物资 正当 内地 宫女 尽量 福建 戏剧 转向 一门 冰 撤 土司 孙中山 忠 策略 中期 体内 以便 曹 反正
彼此 急忙 碎 夺取 普查 纲 娶 江汉平原 引导 创办 尸体 杂 麋鹿 跌 局长 照顾 尊 暗暗 模样 口味 城门 如下 抗日战争 无疑 陆续 荆门 妙 妹妹 拨 林区 请求 不变 兴建 拳 遍
主持人 说出 日前 陆 城内 上下 争夺 办理 汉子 名叫 耳朵 施工 释放 徒 得知 水面 同比 的确 乡村 人力 发起 鍏 高等 开辟 搜 口径 明星 通道 主权 大都 忍 战机 凡是 助
群岛 炸 老子 车程 防空 刑部 鎴 效应 既有 黄色 义和团 傻 宫殿 神农架 联赛 减 捕 没什么 侦察 一方 神秘 走上 京城 前者 导演 磨 节日 鏉 服从 官军 官吏 一代 国土 孝感
以北 低于 整顿 蛋白质 示范区 经典 考研 考核 又名 当初 脚步 棋盘 涨 渡 光荣 阿哥 南海 程 陈家洛 季度 蔬菜 连忙 也好 窝 黑鱼 测 内心 繁荣 下令 抛 印象 历来 壳 缓缓
覆盖 爷爷 鱼肚 会上 上年 即便 不免 律 权威 进士 库 庄严 规 长剑 全都 聪明 加拿大 租 特定 围绕 本质 奥 梁 小小的 速 义务 逻辑 麻烦 患 平面 床上 论述 航海 随便
一个个 一颗 嫩 北京大学 澳大利亚 互 线路 罚 代码 表情 剅 精彩 兽 桌子 南京市 诞生 收购 课题 济 河道 足球 以色列 缘 意志 旅游区 种子 概况 一群 不停 档 万美元 回族
瞧瞧 正要 生产力 近日 仅次于 想要 当日 不下 湾 湿 舞蹈 中国队 声响 干涉 汉族 岩石 入侵 辛亥革命 双眼 职司 弯 总部 缩 馆 不住 并未 沿革 派出 热闹 进展 为首 部落 烈
翻译 创建 巩固 预防 形状 所长 巨 祭祀 便宜 改名 预测 寒 各位 等级 魏 相连 眼光 取代 海藻 东汉 宣告 汉口 评为 混乱 列入 嘴里 驾 名牌 极其 甜 庆典 支援 老太太 太空
基层 爆炸 王琦瑶 神经 更名 采 深深 业绩 大致 刷 天地 己 谋 历 信任 冲击 基因 玻璃 部位 场合 平方米 遵守 人选 舞台 景 满脸 颗 出生 打破 轻松 邪 参观 郎 万平方米
委托 悬挂 盯 师傅 研发 砖 局势 孤 标 泪 任命 牵 纳 锦 赶到 步兵 确保 市委 膜 带有 热烈 神情 三级 光华 南路 学说 航运 展 津 突 血液 依次 精品 阔 俱乐部 图册 城墙
损害 鲜血 付 李莫愁 石头 净 平日 集合 以往 剑法 水力 缺少 雷 侍卫 全长 兴起 可怕 理性 共和 负担 那儿 代理 平静 特性 直升机 知识分子 频繁 州长 手臂 话题 饿 人间 不良
每日 会见 手上 日月 配套 生产总值 邻 不该 号称 街头 拿出 敲 一口气 倾 这时候 维生素 鞭 整理 边缘 深度 城中 绘 屋里 扩 为止 大气 岸 姓名 眼下 原本 宋代 年轻人 扫 杖
观看 却说 推行 漂亮 通往 对待 广播 携带 画家 公告 拟 迟 那位 家族 帝王 怀 担 本地 法制 一副 一头 负责制 明日 元素 园 法庭 说不定 威 山脉 视为 侵略者 澳门 聚集 车辆
支配 上海市 信仰 炮弹 趁 猫 私 稳 撒 可怜 相当于 慌 贾 陷入 前辈 面向 大米 无比 渔业 经费 清朝 肩 总经理 省直 轰 带领 关闭 回国 抬头 沿岸 珊 请愿 颈 伊 情报
国内外 摆脱 榜 碰 外贸 承诺 浓 藏族 两名 事儿 手法 送到 宫中 绘画 利害 心头 装甲 贫困 哄 不满 农 纤维 祝 世上 亲兵 伊斯兰教 湖南省 街上 何必 服装 火箭 论文 購 哪个
射击 江夏 党员 勇 协助 媳妇 那边 房屋 赚 葬 器官 悬 角色 东湖 抵抗 哈哈 安徽 二级 孝 省委 不幸 增加值 恩施 纹 通用 五个 工匠 干净 改建 水系 疼 阿拉伯 十八年 当作
誉 天天 当今 渠道 遭遇 我军 洪 视频 剩 古墓 接过 达成 什么样 天空 岃 或许 零 才能 中外 名城 市场经济 管辖 子女 扩建 能否 坤 马朝旭 采购 个个 职责 兵刃 议事 首领
感动 舰队 鱼苗 光芒 老者 封锁 食用 可用 疼痛 录 买卖 尽快 选拔 武装力量 舆论 人为 重复 回过 大学士 欣赏 臭 割 律师 号召 行省 棺 缓 名单 定义 收到 财务 一辈子 瘦 摩
不利 勒 景观 十五年 宣言 莫斯科 踏 鹿 研究生 经济特区 边界 比重 互联网 人民公社 政治部 总裁 群体 阵地 一个月 内外 内战 强度 免费 启动 登记 脖子 十三 瓶 点点头 司令部
美术 孝感市 立时 复习 奠定 公子 地形 对抗 技艺 树立 黄冈市 匾额 增多 自觉 递增 伤害 杀人 演变 童 指挥部 屋子 皇家 民众 船舶 乃是 代表团 生理 宁 查看 力度 遣 鼻子 免
出土 其间 娃 忧 危害 上游 列车 截至 基于 呈现 过于 领先 麻 军民 尿 径 时机 球员 情景 筋 剧 工部 测定 物体 译 野生 柱 事故 后果 高于 健全 兵团 骗 永 鼻 封闭 胡同
决赛 变动 治安 一双 犯人 背上 差距 拆 紫禁城 纽约 微软 溜 狂 碑 肿瘤 低头 建筑群 答案 中文 月份 肥 刘备 火山 疏 蒙古族 权益 桥梁 正中 棉 鍑 初级 官方 弟兄 提议
添加 瞪 全党 风光 信用 家中 抑制 施行 疾 地主 辞 饮食 开创 大国 大将 胪 整 边境 几种 境界 晶体 禁 等候 高大 罢了 肚子 醉 打倒 翁 自成 五代 潜 瀹 辖区 险 峡 碳
名额 旁人 睡觉 阻 商议 肌肉 这方面 层次 各人 广西 此处 推翻 半晌 财 傚 固 模拟 毫不 支柱 收益 不顾 周边 玉米 奴才 传递 次日 生意 琴 波斯 精华 出门 占据 口号 川
南非 年初 肝 误 公社 华表 张无忌 诊断 名片 仪 铅 嫌 感谢 策 标语 堤 善于 必定 景区 脱离 何处 老人家 团长 化石 寰 文献 勾 师兄 输入 会谈 指定 沿着 引发 无限 眼里
顾问 开封 各界 荷 丧失 愣 敏感 生效 穷人 草案 灌 新鲜 盼 证书 抬起 润 运动员 锻炼 体验 臂 队长 垄断 捏 八戒 称之为 维 姑 履行 工商 城外 小麦 直径 奋斗 西北部 道教
乌 化合物 单纯 送给 千克 埃 正面 秀 维修 议论 颤 警察 凶 宏观 消 名义 瑜 述 一一 参数 爸 统帅 液 区长 态 格局 一手 教练 钱谦益 万历 古城 合格 娱乐 用力 前景 垜
天子 一夜 土家族 扬 依赖 槽 鏃 少林 艰难 饶 上前 变为 海底 行政区域 佳肴 动员 大地 派遣 直至 缁 党委 大体 适才 预期 不易 大队 挨 翅 世界杯 招呼 难得 不难 丫头 南湖
小型 江汉 锌 不算 手续 钉 严肃 卫 定位 流传 察 当代 东南亚 转换 总司令 提起 清政府 湁 窗 非法 公平 淡水鱼 苏州 袭击 潮 看出 娥 总产量 愿望 打死 数目 款 院士 花岗岩
小人 父子 哨 鸭 辟 跪下 黄宗羲 火炮 两边 产卵 十四 洋 网友 六年 辨 固然 勫 装饰 西汉 两代 中等 隐 外界 汉人 海峡 产物 巴西 活跃 思路 打听 水泥 交往 环节 会长 唤
弟弟 怎地 画像 王爷 八国联军 妻 持有 被捕 凉 恐 柴 海岸 半年 说起 阻止 一行 力学 十大 多半 头顶 季 阙 仍旧 刑 历时 湪 口中 岛屿 煤炭 当天 精细 闲 剂 南阳 摄 身旁
典 披露 击败 庆祝 心思 情感 伙伴 大幅 汉语 狠 证实 单行 同期 重量 庸 待遇 生涯 贺 迷 鄂州 不怕 以南 例子 包围 惹 泉 諲 咸宁 坡 报名 温暖 激素 联邦 赛季 婴儿 模范
房地产 收集 清晰 制约 受命 事先 剪 场面 腹 伯 殖民地 客运 资 壮丽 规矩 鲁 庄 棺材 爆 紧密 半点 去世 检验 海水 配置 小孩 掩 杀死 祖 饱 北京城 报考 墩 瑞士 沔 隆
炉 现行 庞大 智慧 亏 人口数 以致 冬季 北大 蹇 远处 发掘 建制 贡献者 下游 和谐 王公 鞋 哈哈大笑 壮 黄州 匆匆 收回 繖 记忆 波兰 鱼种 农产品 可能性 安陆 概览 白雪 讲究
防守 席 民国 兵器 工程师 柔 珞 诉讼 确认 伴 创立 团子 往来 感激 无奈 援助 本事 欠 河口 脚下 一律 保卫 暗中 镜 征服 注入 深受 技巧 汇报 品质 墙上 诗歌 风景区 主席团
召 不料 干扰 脾气 长城 北纬 广阔 拐 登上 内力 大为 戒 誉为 溶液 短期 高峰 丐帮 仇 瞒 旅客 中华门 燃烧 鄂州市 仙桃市 协商 砌 荆门市 乾 凭借 分支 图书馆 木工 核武器
郑 垂直 屈家岭 莲 充 对面 一刀 冰川 垱 朗 碰到 观测 卵 压迫 可靠 家伙 怀里 描写 菩萨 咸宁市 节度使 订 经济学 齐声 满洲 现存 饼 命题 必备 百年 衔 长度 雾 增大 相等
瞅 华山 大胆 缠 越是 息 西晋 勇气 山上 汉江 燕 璧 匈奴 天鹅洲 综合性 极端 码 胖 亿立方米 用作 周年 晋 物品 越南 不安 个性 写作 帖 制品 可谓 各族 伤口 创业 甘肃 鍐
悄悄 时辰 一体 磁 祖先 作业 文武 晃 作风 大众 据悉 大殿 发言 手工业 每当 海域 防治 鲜明 半岛 孤立 幕 简历 雕刻 押 石英 要说 设想 大西洋 欧盟 从未 付出 城区 总之 熊
扣 省会 精美 难度 零部件 高温 健 涌现 登陆 气象 缓慢 违反 天主教 欧阳锋 眼中 本月 水果 鎵 今晚 姊妹 完美 椅子 第二个 纠正 冠 打败 飘 鲁迅 拆除 锁 减轻 得罪 水利
起源 粒子 重伤 冶金 前去 支撑 造型 全国政协 县城 山水 提问 穴道 友谊 流量 满族 这项 不及 大使 长大 以至 地貌 金殿 三天 枢纽 浑身 精力 茶叶 依旧 国务委员 委 烂 知名
万一 想想 桃 索 劈 夏季 泰国 登基 钩 堡 粑 纳入 侍郎 接到 本市 终身 一向 冬 夜晚 沈阳 液体 特有 优 勉强 生产资料 证据 额外 屋顶 眼看 强化 试图 故里 次年 货物
长安街 不妨 方言 用人 纲领 转头 扁 航班 离子 舍 航母 周伯通 积极性 斯巴达 滴 美好 轻易 会计 克服 通讯 喀 缝 黑龙江 有趣 火车 目的地 元代 地域 手掌 有益 这份 野 题材
安慰 浏览 出手 进城 一本 督 开口 农作物 晒 檐 蒸 设在 一杯 拿到 认定 力气 恐怖 丑 增添 梅 岛上 一幅 井 促使 全境 学历 禀 否定 夜里 胃 希 承受 粬 政治家 白天 笑容
司机 抖 擒 未能 回顾 得意 朵 枝 武士 组建 这天 莲子 麦 淡 吊 中午 明永乐 涂 女士 国会 借口 视察 计划生育 访 以此 何以 清醒 面貌 首辅 出征 抚 消化 灵活 利率 师哥
幅度 户部 诺 弃 截 杆 每人 汉奸 稀 不能不 人心 坑 已然 皇宫 尚无 教材 先前 平安 旧址 稿 主导 喝酒 夷 展览 水质 穿过 耕地 驻地 利息 勇敢 庵 正文 英勇 高潮 奴 惧
对话 侵入 分散 分泌 学派 就此 注册 也就是说 尴尬 解放区 过分 龙头 仪器 俗 至此 菱花 三层 婶 本国 鳞 内蒙古 困 深化 裁 论证 几何 支出 腹部 营销 同胞 检测 三种 春天
制订 手下 昆明 沿用 笑脸 评估 中纺 别说 口气 客气 连连 三月 定律 实用 济南 齐全 义军 开采 北宋 可不 水运 犹如 声道 生死 裂 俊 削 心灵 欢喜 答复 位居 兑换 咋 中方
二十 回忆 增设 揭露 敬 綘 新加坡 黄金周 撑 故乡 暂 立法权 罕见 起到 三次 催 机动 江北 洪承畴 致使 开通 阴谋 肾 调动 处处 实质 碧 叙述 籍 肺 咖啡 活着 乎 刘宗敏
燕京 疯狂 一线 夜间 叉 发放 添 肩头 零售 两座 凑 十二 少将 恰好 拾 无论如何 逮捕 颁发 怨 浮 珍贵 美洲 曲折 窑 联想 迫使 壶 融合 女孩 抄 残 第五 体积 兰 笅 定期
期限 犹 用以 祀 虾 伤心 代表大会 囊 电信 从不 叙 外汇 亲王 前期 技能 日后 民事 洪水 逝世 公务员 残酷 绝不 名贵 延安 支流 林彪 中毒 动静 新生 服役 船长 营造 裹 神话
脑子 村里 琉璃瓦 轴 假定 几位 气息 清兵 人身 用途 八月 本领 瞬间 昔日 晓得 历任 寮 民用 磷 绑 进而 披 湖广 透明 里程 舰艇 返 延续 浓厚 看作 书写 任何人 探讨 晚期
矿物 一流 填报 成人 顾客 卖国贼 教堂 最小 西域 分解 县委 填 心态 赋 偶尔 公正 几十年 大业 名胜古迹 向来 对外开放 旗帜 粘 国民政府 征集 看上去 概括 沈 寻求 揪 敏 植被
船上 发达国家 喜爱 外部 特种 阶 五月 扭 方才 鸡蛋 分化 文书 普 风波 傛 膨胀 莫非 温和 蕲 师妹 症 终究 宗旨 携 理会 不觉 信息化 凤凰 华夏 嶅 民族自治 占地 缩小 赞
从业 围墙 孩儿 某个 硕士 下级 允 全军 军区 变更 辅助 沉吟 航天 一小 奥地利 瑞典 务 西周 说来 辛勤 两类 哟 处长 政务 斋 福临 西南部 高等教育 假如 补偿 认得 金银 含义
监察 细节 主场 人事 心脏 李大钊 茎 上班 争论 就让 平常 洪湖 辈 威力 完毕 激光 税收 米粉 古建筑 泪水 溪 联合会 逃走 得出 苹果 死刑 议员 面子 候 兵部 彼 滩 瀛 便于
人造 判 星期 阐述 中叶 分流 念头 挣扎 几步 杈 突击 逆 湿润 炕 全民 鐪 前线 情节 扬州 掘 期望 舱 反击 多家 盛产 三藏 玉石 绝大多数 航行 剥削 好生 惊人 昆虫 罢工 袍
阐明 丞相 篘 陷 元大都 氧 一派 搂 杰出 章程 绮 黄陂 出台 刮 汪 泰 古怪 拍摄 自信 资助 停留 党内 灯光 空前 精确 行事 钦 少量 趋 固体 大笑 排除 水深 淑 评 偶然
消耗 近来 两院制 从前 矮 竞争力 苗族 闻名 乃至 帮主 极了 司令员 旋转 每月 国防部 笔架山 获取 转让 随意 備 打电话 明明 法定 淮 十八 杜甫 求职 随州市 头脑 故宫 时分 晕
优点 开会 猴 乡长 墨西哥 姐 文理学院 濂 寻思 廷 疯 高级中学 八个 巡抚 一封 伙 脂肪 东南部 勬 台上 对立 细菌 胡子 集团公司 早晨 罢免 锅巴 须弥座 兑 尝 焦 通航 高出
不远 天门市 见于 清军 金额 花园 不宜 干脆 格外 考验 地中海 审计长 宣 尊严 春节 翼 通车 应付 六个 夺得 爪 药材 代价 园林 干燥 有助于 池河 蹲 干线 戳 老头 耐 近期
偏偏 劫 区分 堝 太原 池 河床 不准 失业 作物 助理 呼吁 哎 尖椒 普及 珍稀 舌 名为 拉开 暴露 穆斯林 侵犯 后勤 启 岱 戏曲 摄影 杭 造反 原名 安定 乡镇 册 古迹 垮 窄
自然资源 道人 激情 辞职 电视台 身材 发作 喷 大片 导 有意 板块 潜力 处罚 必需 南宋 图库 答道 东经 友 古人 商城 回归 崖 干什么 桂林 长官 真理 跟随 雅典 大别山 心理学
长方形 所知 邀 不然 放松 生动 畅销 社会学 蜂 内河 血管 顺序 二者 天堂 推开 无力 腾 储备 免疫 前途 武力 谈到 身穿 河南省 产业化 反革命 欢 见长 财物 严厉 出色 切实
柏林 氧化 沉积 鸣 市政府 射线 流入 道士 鏂 丘 天上 皱 再度 劳动者 吏部 奶 彩绘 有名 苏维埃 亲戚 从小 分明 提倡 歪 身分 通行 阶层 齿 卞 战后 地租 损伤 王府 蔡 设法
字形 矿山 砰 专制 厮 战线 胳膊 饭店 可不是 嘴唇 罩 运作 侯 寻常 探明 收藏 锡 佩服 古典 地下水 奥运会 拒 法学 中轴线 墨 掏出 整整 东侧 此前 激 革 严峻 主峰 坚定
水流 滄 燃料 现状 着手 行走 贤 踩 炸弹 出任 大战 巴基斯坦 弯曲 相见 群雄 联络 欧元 熬 签字 一分 怀中 政变 有时候 瀑布 军马 华中 咳嗽 水晶 汇 符号 辉煌 失望 姆 遗传
丁能通 什 博览会 稳步 中国政府 印刷 泊位 纪录 阴阳 兆 新月 移民 菌 限度 官家 恐惧 西边 几下 延长 筒 已知 日报 赶来 二十年 充足 替代 浓郁 嗤 外地 擅长 热点 老营 鉴定
本书 好汉 江山 光辉 当场 纪律 遵循 青少年 御道 抗议 捣 探测 谴责 跟踪 闷 干旱 气势 烦 辛苦 面粉 题目 宋献策 汇率 玄 胆 高层 光明 景象 酶 军方 前列 向往 天然气 好事
战斗力 期待 修缮 光学 各校 家乡 巧 精心 习 四月 总会 总队 教育部 赢得 多久 新兴 牢 粉碎 超越 即位 国师 理工学院 营业 违法 半数 在校 均匀 失误 尚有 手腕 村民 竞赛
受理 省份 磕头 隐藏 摇摇头 早上 湴 谓 一间 同盟 荣 釜 後 灞 苗 驴 如是 政委 盛行 随之 隧道 魂 利润率 良 谜 叶子 契丹 征求 栽培 浮雕 灌溉 特权 道具 优先 侍 审计
屁股 理念 省区 记住 旅游业 驰 下属 贵州 高山 世人 主编 操纵 首席 以免 妇 预付 安静 火力 荡 赖 起点 一剑 例外 岀 常规 致力 高低 官府 岳 惊讶 掠 盈盈 神龙 纵然 耍
肌 肠子 会员 我会 箱 肩膀 风暴 回事 忽视 指点 激发 缔结 住宅 冬天 开拓 拌 梦想 湿地 細 三面 型号 堵 愉快 繁 鐗 后代 浆 狮子 猛地 鍔 使命 师范学院 特务 纠纷 考古
股市 举动 犹豫 董事 起义军 少林寺 工人阶级 汝 供奉 尝试 牙齿 电台 腔 辩 难免 体重 余种 侵 外语 密集 执法 掀起 一丝 仰 图书 大海 水库 祸 报仇 竖 中山公园 九年 子口
小弟 百万 十六 厂商 合乎 孔明 牛肉 珍 自杀 骑马 崇拜 机遇 染 豪 转入 低下 判决 摘 棋 物理学 鍗 县级市 土耳其 外长 描绘 撰 旋 棍 途中 愁 荆江 门下 一体化 两面 开来
来不及 顺着 名词 培育 新增 俗称 恭 汉阳 专线 伐 供给 如果说 对比 两地 球迷 窗口 签 閲 仁 六部 军舰 节奏 链 黄依依 变量 师长 档案 专利 响应 惨 点滴 上帝 从中 加重
国徽 夊 认证 运河 先锋 军中 对此 徒弟 一笔 奖励 惯 横贯 眉 傗 内功 闸 优惠 分工 商务 四下 垃圾 浪 山坡 总算 打仗 步伐 漆 避开 娟 工程学院 赞成 一辆 全力 危急
多尔衮 小声 级别 黄土 不成 出版社 指责 法子 肚 中东 办事处 坟 应有 拦 公式 军师 消费品 蛮 遗 分数 在外 收获 武松 磁场 赦 建筑业 水陆 灭亡 禀报 遗憾 分开 寿命 专政
死去 羽 音乐堂 军士 史料 覆 警告 一篇 屡 搞笑 白嘉轩 过度 下载 召见 坚 李逵 漫长 窗外 一刻 方程 笔者 责 两届 源于 习俗 叩 固定资产 想不到 疲劳 考证 难题 建筑物 陀
魦 坚强 墨镜 丽 惩罚 激起 乐器 倾斜 国旗 疑 监管 舒服 隐隐 拽 升高 深远 算了 粒 过年 钙 刊物 璁 鍥 间接 一再 亏损 岳不群 船只 西欧 主观 传入 成效 艰苦 高效 出名
带动 底下 沙市 深厚 神仙 追赶 上司 俘虏 早年 焖 结成 致富 部类 刺史 嚷 捡 种族 脚本 一团 不仅仅 亿吨 仆 当事人 浪费 回报 抱住 织 先行 约束 不同于 所用 扒 旅行 泛
直到 谨慎 际 技 竞 自带 艾滋病 试点 太康 廷杖 打扮 洪七公 西侧 河谷 超出 三位 办学 地铁 自有 这部 不等 娘子 桂 舵 解除 部属 子弹 弹性 日历 北约 域 石破天 背后 卿
称赞 年份 渴望 演奏 高呼 大汉 弹药 混凝土 热量 金钱 下达 洪山 起伏 射程 窜 配备 首脑 我家 精神文明 缚 中山 创建者 火车站 粥 这会儿 乘机 内陆 十一 削弱 县政府 来回 苕
上马 书法 休闲 娃娃 座谈会 军用 太平 好看 常委 礼物 郢 名人 吞 嗗 法令 福利 识别 响起 引入 杀害 李太后 研究员 缓解 五分 日志 梨 策划 陆地 隶属 飞行员 倚 始于 工业化
水稻 经济效益 小小 革新 必读 求知 中药 代表作 劳 禾 耶 争议 大局 拼 甩 辽东 一脚 亲切 嘴巴 总书记 五间 几分 叔叔 变迁 团队 多名 孔子 学士 骨干 冷静 容量 序 活力
通称 鲜花 元朝 先是 全会 申报 绝大部分 内涵 反射 太和殿 炼 甘泉 那末 鞑 是非 陕西省 饲养 信奉 清洁 长江流域 除非 一碗 下辖 妇人 祖宗 一八 后世 卦 师弟 悟 服 模糊
比分 七年 地层 翠 蓝色 辽宁 不便 保健 咽 图像 尽可能 水下 相距 转动 预定 不小 云集 同情 天体 殿试 礼仪 续 随手 牌坊 独自 落下 四方 在场 奇特 接连 水域 谢谢 青春
人民日报 以东 对应 称呼 笑话 蛋白 电器 盒 控 汽水 原先 接收 揭 等到 组织法 下列 份额 剧烈 在线 处置 楼上 欢乐 科长 袁崇焕 谁知 两句 兜 生怕 崇 门洞 宽阔 山河 新华网
歌曲 生平 苯 赌 首位 中亚 招收 掌管 直隶 着重 豆腐 这块 万年 南岳 吼 康 沼泽 褰 鎶 华侨 挣 此间 装有 集会 万家 东风 优美 温带 激励 鄂东 以内 山谷 山顶 文华 震惊
鳙 优越 侨 宝贝 拼命 退休 铁矿 户口 航 虽说 赔偿 一枚 不曾 取决 地步 嶆 白领 董事长 通衢 推送 死者 不已 两家 整齐 猛烈 造林 予 无线电 着急 第一批 遗迹 拍卖 整合
睡眠 诸葛亮 上层 强迫 曹汝霖 自称 各家 教会 家属 物价 盆 老公 三国 上空 兘 兼备 庭长 老大 伞 统一战线 自由人 行政公署 市辖区 影子 沔阳 睿 私信 编辑者 防务 陶器 定为
看过 自治机关 莲蓬 不吃 刑事 梢 洛 运气 麻城 一点儿 训 首相 叫作 往前 清华 漏 爆米花 睡着 同步 改装 皇太后 绳 隋 书籍 主流 娜 拦截 珍品 姜 淘汰 现已 共产国际 即可
喇嘛 对不起 打着 相差 红旗 绿化 肿 进化 大展宏图 注视 神圣 菲 进军 雅 卧 狭窄 鍛 镇长 鹰 印度洋 国情 比利时 省辖市 紧闭 送来 制止 菜系 二路 伤亡 子孙 有害 电流 铸
人文 壁画 大爷 好象 模 状元 监利 袋 闃 吵 哇 环保 悲剧 搜狗 时尚 竭力 诸多 下马 浓度 灾 珂 表态 豪华 东交民巷 便利 学院路 官职 匕首 只管 台阶 宝贵 走来 传媒 加紧
医 千年 极少 荒 誓 丈 大伙儿 常设 油料 熷 运营 哪怕 幻想 潵 舆 鄂南 向东 封建王朝 恩施市 月亮 清理 二月 同一个 晚年 债务 后人 很小 调控 辅 鮠 专科 中医 大连 官僚
自幼 自行车 诰 大于 大吃一惊 中小学 体会 四处 帽子 援 林业 重重 一同 免得 坊 康有为 暗器 潜江市 芯片 这家 一贯 九曲回肠 五四运动 十月 彭 洒 火炬计划 瓙 眼神 奖金 审理
朱翊钧 温柔 王室 现金 病情 练习 叛乱 树木 生日 示范县 置于 兀 共产主义 刃 宸 得分 撰写 斑 灾难 中年 假设 制药 千公顷 小孩子 常有 烦恼 留学 诗文 万多亩 刘少奇 宛如
李鸿忠 监视 纵身 美食 腰间 艺术家 袖 丹麦 南环路 原种场 枯 气味 烫 白沙洲 硅 菲律宾 起飞 辣 雌 频道 体力 厨房 妾 实习 恰恰 沾 西夏 解开 进球 密码 桥头堡 自古 递给
泄 中路 剥 大赛 弓 损 着实 中游 嬪 家务 擅 欎 武艺 科举 伴随 康复 放到 料到 跟着 困境 小事 蒋 在家 火光 秘 类别 反帝 强盗 揭示 易于 此举 交涉 鲜美 专用 丧 匹
大炮 躬身 鎯 亲人 人格 开支 张献忠 据此 氏族 菜肴 中南部 凿 实事求是 担负 揉 氢 笑声 详 取胜 学府 手脚 拱手 接下来 恶劣 步枪 纵横 垫 头部 心上 捐 海南 清晨 盏 诧异
购 顺便 淡水 理智 鱼雷 光泽 审判员 数学家 肠 融资 一旁 中日 加热 单一 改编 暴力 管道 萨 兼任 勋章 合金 惨案 戟 所得 僧人 勿 圆形 挥手 放开 月光 机枪 磕 天府 度假
殖民 监测 一趟 学员 攻占 红墙 虏 印尼 否 新建 翻身 乐园 嘱咐 招数 民兵 波动 移植 董 剥夺 变形 叹息 天色 心目 放入 机体 潮流 窟 唯 室内 维吾尔族 自此 魅力 两层 口袋
塑料 恼 战友 姿态 汉中 锰 变换 壮族 灰色 破产 笂 购物 一周 围攻 恒星 投产 振动 未免 沙滩 缺陷 美女 北上 学问 审核 拥护 钢琴 侄 做饭 帮忙 惟一 药用 趋向 折磨 欺
纯粹 跺 一架 可爱 尘 提示 时报 校区 获奖 远程 后悔 哈尔滨 抵达 简 鼎 鼓舞 不时 遇上 附属 驱逐 一倍 否认 尖锐 科学院 艺 黑人 不尽 平行 敌军 究 舟 逢 面上 二次 产地
分歧 回避 天文 每周 不堪 奇迹 姝 运营商 马克思 偶 动机 扩散 该市 鹧鸪 不止 侠 儒家 充当 公认 工会 师范 恰 狠狠 真相 示范 笛 连同 万立方米 下跌 世纪末 号码 安徽省 扮
没法 监狱 航道 写下 南岸 撤退 王家 行人 重要性 主办 周刊 要紧 进出 严密 兀自 十个 厉声 赵志敬 万万 名胜区 奕 届时 提请 村庄 渝 相貌 缩短 墙壁 宴 建于 碱 资费 九月
仓 揭开 儿女 公使 告别 处分 女孩子 安娜 审批 干预 束 直达 娘娘 惟 汉代 逐 串 呜 山麓 传出 伦 保全 半夜 多于 开门 捞 春季 曲线 两旁 借助 公公 慢性 战区 模仿 泊
农业部 流经 示 黄药师 画面 西门 诸如 桌 清末 砂 解放战争 进出口 一轮 嘿嘿 富人 昨晚 来源于 缘故 闂 一出 任教 游泳 部委 闄 阿根廷 势头 呼声 指望 降水 两步 剌 封建社会
指南 正桥 焦点 脏 觅 走近 共产党员 委屈 李先念 海面 皇权 东亚 南端 服用 子弟 拚 梅花 淮南 立方 经贸 花费 鳌 黔 原材料 大理 嫣 完备 布朗 生育 赶上 发光 所有者 挽
清宫 高尚 两院 倾听 堪称 妹 男孩 自动化 东北部 为期 卸 法西斯 跳槽 力求 涨幅 给出 落地 走廊 青青 首要 乙 嫂子 工夫 江苏省 灶 编写 从来不 优化 华盛顿 本土 追加 任意
倡导 参议院 外商 娌 浩 股价 著称 语气 选区 鉴于 门人 学费 急性 性别 花生 谕 铲 青铜 代表性 小伙子 橡胶 浼 通商 驼 两级 伯伯 公约 层面 灿烂 京师 储存 包袱 发病 圈子
座位 搁 斧 现今 鐢 阶级斗争 大盘 季风气候 成吉思汗 流派 特区 笼罩 糊涂 艇 见识 车站 靠近 何等 外边 妹子 抱怨 第六次 触 赤壁 饰 与会 明年 火烧 率先 全书 冲动 厦门
地表 孙权 宗室 屏 瑕 站立 笼 精度 金牌 专区 介质 南朝 吃惊 敢于 来往 氣 电压 背心 都督 鑰 高声 岄 嵌 猛然 第一部 苏丹 适于 逃跑 华人 摧毁 畔 阻拦 联名 一二 使者
小吃 交替 倘 必将 收取 核潜艇 良久 金水河 北洋 変 相通 精巧 胶 莱 吕 增长率 大哭 宰相 开设 鹤 叩头 大楼 工商业 渠 眉头 寄托 挖掘 查询 煤矿 进深 佣 傅 岁月 巧妙
强制 收复 表决权 青海 五行 存储 智力 树上 逛 上次 别处 度过 笔记本 被动 额头 万辆 二位 哲学家 壮大 环绕 规格 较量 迫 冻 对称 蜡烛 醇 口子 牢牢 皇室 要么 吉祥 场景
山南 总长 日趋 火焰 纯收入 迈 外来 工作者 统领 范畴 重组 高压 传奇 复合 奸 广东省 提交 滃 老实 七月 东海 以西 伪 何时 偅 功率 奴婢 泼 流体 相公 中旬 制导 布政使
残疾人 清华大学 自然界 饮酒 科目 统称 镖 代谢 屠杀 忽略 空白 下手 冲破 参谋 向上 坝 衡量 乡镇企业 完好 招待会 掌门 欲望 熙 认可 锦标赛 中断 宿舍 水产品 河水 瑰 粤
防范 阵容 隆重 凤 可变资本 安置 打断 晴 樻 出国 包裹 大王 张翠山 野蛮 亲信 叠 打量 羊皮 不语 两湖 书画 手持 此地 相助 色素 霍 预备 撕 水分 汉字 闲暇 交付 交代 多谢
扮演 虹 驾驶 包装 城北 秀丽 交谈 尺寸 痕迹 离去 南北朝 发觉 家人 心意 挑选 膝 苦笑 霳 佹 豫 使劲 厕所 坦 战车 末年 村子 极力 棱 汇集 迁都 仆人 升起 宅 比如说 葫芦
裘 图形 报上 轻轻地 龟 房中 朱德 焦急 舌头 追究 修行 峡谷 怀着 憋 江淮 清风 这边 铝 黄昏 全新 琢磨 示意 经济学家 羊肉 芯 走私 部下 丐 周转 斡 痰 突厥 存款 宣读
害死 崩溃 巴勒斯坦 绝望 警惕 丛 人性 制裁 剧本 午 推向 施展 明知 福州 象是 越发 过早 一匹 出面 叶大鹰 塑造 岂能 无声 治所 潭 盈利 全然 台下 征收 界限 脾 准则 审美
山洞 栖息 萧 薇 钠 一事 全县 兼并 抽出 撮 时常 沐 第五次 诸侯 遮 功力 没收 突发 落入 葡萄牙 谈论 传到 小姑娘 第三次 臣民 行李 那条 关节 唇 婚礼 攻克 衣衫 该书 驻华
判处 宁夏 昭 望去 嗭 邻近 饮料 名胜 四肢 总兵 散文 昼夜 胆子 荫 违背 锋 鹿角 名誉 商店 处境 家具 离婚 都城 限于 万千瓦 八路军 地级市 申诉 雕塑 其一 内存 孟 尽力
年产 目睹 羞 面包 关联 外表 烧烤 矿床 节约 酥 一堆 不惜 匈牙利 和约 收缩 数额 无意 求助 亲眼 出路 左良玉 灯笼 疑问 研究院 上学 场上 督察 钛 双目 幸 径流量 循 旺 寸
瓜 这点 鍘 閮 三合 恕 抵挡 挪威 李文秀 树种 节制 高血压 业余 塘 第一届 贱 中级 元帅 北美 宫灯 开工 政治权利 整天 煨 列席 历经 小于 意图 游览 疑惑 通红 邮政 颤抖
鸟类 供养 办公 君王 弹道导弹 进门 凝 孙子 日夜 材 杭天醉 直线 缅甸 贪 各市 夸 形容 椒 貌 通报 陈友谅 首府 六月 多样 指令 枕 演练 热爱 趋于 写道 嗕 土家 宿 尺 应聘
点燃 畜牧业 禅 习性 拂 来访 溶 简化 半导体 左侧 样式 清除 赔 信念 听听 语音 长征 驱 卖国 拓展 振 一心 全家 双拥 同等 名茶 唐僧 展现 挽救 杜鹃花 雄壮 雪山 一灯 大脑
拿下 敕 沙发 珍珠 走过 迟疑 韩子奇 产区 决战 叫声 大败 宝剑 明成祖 蓉 势必 嗣 定向 建都 有如 相互作用 轰炸机 中世纪 丸 仪仗 会同 传授 出动 反倒 后边 搅 染料 海湾
陆无双 面条 决计 发电 启用 瞄准 花钱 芳 评选 通向 镍 一艘 上半场 传输 急于 想必 战乱 扛 抵御 拳头 摊 稳定性 缓和 老汉 胸前 途 顾秋水 冒险 尤为 幼 广义 果实 海里
清江 湖水 生前 谏 共产党人 劳务 山里 打发 看待 禁区 鏅 一来 围剿 带到 步骤 侗族 偷偷 奖惩 嶈 思索 组长 谨 修订 到位 密布 找出 滋味 盲目 霜 骞 一则 上半年 忍受
成员国 抢救 提取 骨头 他妈的 大圣 天花 打工 执掌 核桃 虚假 遍布 面目 预先 上网 侵占 单个 汞 狱 生出 获胜 金花 销 频 一举 万物 坪 字母 工农 恋爱 架子 红烧 遥远 闽
一院制 公报 出自 制造业 君子 咀 宁可 快步 梍 请教 不致 做成 剧院 协同 四面 埋伏 延 杨嗣昌 称帝 芦花 记述 掏 昏 更换 析 薄弱 鼠 发扬 猜测 皇位 耳边 防线 一拳 决不能
加剧 弥补 拦住 烘 籗 联军 范 防护 姐妹 明亮 每逢 毒性 白衣 蜿蜒 诛 四人帮 屈原 房县 旅游局 机械化 栽 漫 烩 牛金星 眨 篃 缺口 裙 震动 上山 不一 享 尊敬 手足 方丈
无非 裁判 鲢 公务 兴国 叶莲子 平稳 攀 文人 犲 立体 翌年 胎 自家 骑士 下半年 大名 寒冷 江青 见解 词典 账 起初 阴影 三十年 专项 刘邦 县境 料想 晚会 犳 筹备 身影
高等学校 房里 火把 贝 还原 乳 入学率 改组 杜 滨 牧 血腥 龙门 冤 尽数 急剧 渗透 蕴藏 重修 仓库 喘 对策 怀抱 抵制 江水 郑州 高举 合资 强盛 戝 束缚 浑 纯碱 东北大学
南门 头领 字数 建材 晚饭 段祺瑞 傝 出境 带走 敝 文集 条款 质地 韦 不好意思 南昌 啪 定居 攻势 来信 书房 夋 妥 新港 无关 机电 繁华 老山 衰 一品 下半场 中段 乐观 决不
向着 地理学 焉 误解 鎬 难受 中华民国 了不起 全国性 出卖 唐朝 所致 拟定 机密 棵 河北省 相传 连夜 释 一首 主演 国防部长 用品 聊 顺手 不服 化肥 号令 同义词 圆满 寿 想来
救国 新城 硬件 纯属 远离 咦 增产 奈 屯 我校 斯大林 甘 耐心 富裕 无色 暮 未曾 游击队 重檐 鍜 实物 宠 控股 框架 筹 英格兰 不明 京剧 兵马 染色体 约定 荒漠 遵 长篇小说
马来西亚 东边 借鉴 参谋长 名副其实 汁 风俗 上书 九江 古巴 新石器 清清楚楚 邓 镜子 陌生 万余 例行 剁 加之 同行 来讲 灾害 铸造 只顾 史学 客厅 来临 肥沃 阿富汗 周芷若
报酬 水电站 生殖 语文 遍及 顽强 典礼 噢 接口 政事 筷子 会场 动摇 天赋 娑 法官 海关 眼色 走路 伽 修正 清水 瑙 虘 讽刺 锜 长远 各派 后裔 多万 比武 葡萄 衫 车上 雪白
介于 内讧 卜 堆积 姹 实业 效 爱好 霸 馒头 黄鹤楼 不变资本 佐 养成 大部 山珍 索性 一家人 巡 戒指 拣 暗示 最长 本性 东岳 他家 毛病 盟 称作 糟 获悉 辣味 雄伟 一圈
一所 世间 乞 何不 咳 嫂 宜都 涉 纪 重庆市 军长 放出 知府 窖 落叶 鹿子霖 万分 万里 心底 打出 数码 肌肤 胜迹 衰落 键 分割 售 富于 序列 散发 无可 有的是 结局 缸 造就
一号 光线 古今 圭 摩擦 有望 来得及 用心 痛快 蟹 卢 外国人 导航 思潮 政治局 旨在 牛奶 珠江 荤 凌辱 喃喃 套餐 背部 这一下 选票 陈水扁 隆中 黄家 做事 本章 洋芋 一脸
两支 头陀 宰 强行 是因为 潜江 炮兵 符 肃 遗留 勮 怀孕 悲 抽象 时光 朝着 聚会 车牌 首长 古希腊 右派 好转 市内 所有人 担保 拔出 改制 杀伤 毁灭 渔 王夫人 鲜卑 不大
单元 奴役 子宫 帅 消极 演化 熸 各方 市中心 希特勒 所指 炮声 藻 进宫 骄傲 大侠 宏 山下 舞美 南面 恒山 惊奇 拿来 皇太极 直言 瞩目 箢 閭 一队 属性 指向 椅 江面 西岸
险些 高明 五保 前锋 柱子 株 超级 间接选举 中华鲟 厂长 守城 工作日 总管 法王 溶剂 相救 藉 襄州 豌豆 鄂西北 高涨 公职 司长 嘴角 四川省 大洋 徙 改良 此类 流血 纱 这回
领地 复兴 幼虫 繕 自学 解答 产于 大举 强劲 特意 糍粑 美味 菊 较差 长子 一早 几声 崛起 开出 总队长 数日 明末 确切 碰上 罗田 阻碍 驱逐舰 丰 侵蚀 安乡 山海关 底部
微生物 现役 经济作物 贫 勪 变态 山峰 晚辈 月球 根源 贷 远安 闈 验证 前夕 服侍 灭绝 繁忙 落到 连声 集团军 风情 中队 内城 吏 均衡 担忧 捕捞 火药 第七 精英 阳新 风水
首批 七个 嚼 头儿 带上 恰当 接见 照例 秃 缺点 角落 譬如 迹象 勾结 十七年 坐标 庢 报复 星火计划 石桥 辇 卤 国共 嬫 弗 快照 智能 生产方式 留给 站长 竞选 逐年 配件
一等 万公斤 中密度 冈 可知 大厦 差额选举 折腾 接应 揖 江夏郡 猪肉 相处 造纸 其后 北岸 北门 女郎 报刊 栏杆 械 欢呼 汇合 泰山 病变 纸坊 草丛 营建 讲述 钟祥市 静静地
中专 亲征 傍晚 华东 喇 屋脊 水电 统率 个股 博 敦煌 新华门 桑 清新 请问 国产 天河机场 拾荒 珠宝 中洲 倘使 冷却 华容县 嗓子 宏伟 掩护 滚滚 项羽 各处 哭声 星系 罗清泉
翰林院 蓦地 贾志杰 赤道 闪电 一世 创始人 南极 城郊 昆 构 终端 英国人 长春 不中 王国生 蒋祝平 贫苦 跟前 身为 逾 随机 使馆 傅德辉 刘子华 北面 张湾区 杨桥湖 棚 焦山河
玩具 珞狮 看成 襄城区 走马岭 选用 透过 陡 隐蔽 预警 高基庙 鸠 催促 向下 堪 朝阳 机能 流露 短信 默默地 下山 企 况且 瑞 行程 被俘 适 风声 亚运会 大刀 徐州 拢 正统
中枢 其时 写成 匾 噷 妥协 山头 电报 韵 中将 传达 出兵 场地 宝库 惠 挫折 滇 观音 转型 长久 陈述 一味 一路上 上台 体质 保守 历程 处在 寂寞 老夫 脱身 荣获 之江 命中
豹 长期以来 阁下 以示 全球化 提拔 编成 转为 大幅度 宦官 对准 山寨 嵋 树枝 正规 话剧 近似 闪烁 问世 促 景色 珊瑚 瓷 繀 绉 阵法 八角 勯 帽 彦 操作系统 无穷 自愿 醋
各路 呻吟 喜悦 平定 断裂 显赫 漕运 耙 膳 迫切 风气 驱动 大字 性情 持久 掌门人 本届 糟糕 芙蓉 这笔 举措 事宜 名将 左边 桩 浪漫 狮 那日 交叉 今夜 刑罚 大红 慕容
或者说 效力 欺骗 程灵素 素有 诚 鐫 催化剂 头目 私营 词汇 中型 天星 搞好 真诚 西洋 会后 军政 啗 躯体 剿 声势 奉命 并入 旱 流出 闀 中央军委 低温 可比 差点 木头 歼
演讲 迎来 三十 亲手 以至于 动弹 地毯 声称 感慨 文武百官 歼灭 疑心 罐子 老鼠 设计师 钞 閬 陈独秀 除去 一响 印第安人 山中 用不着 艳 再有 启发 案例 点儿 相近 老头子 芬兰
讨厌 丛林 决定性 器械 地壳 境外 房门 来历 桥面 禁地 逸 鑳 一株 埌 干活 恶化 狭 畅 继位 贯 不仅如此 严谨 修筑 千里 变质 嘻 暴 月经 森 直属 积分 维也纳 颊 一斤 外出
少爷 捷 电子书 集成 驻外 加深 局限 帐篷 排水 放大 歌剧 活泼 瀵 相交 相接 第三批 门槛 难民 鸳鸯 保定 公顷 大纲 忧虑 悔 段正淳 水量 汉水 沉思 锦衣卫 陷于 受过 梁山 炎
炮塔 薪水 一端 处理器 手势 朝代 楼下 石化 贩卖 共有 态势 洞口 一点点 一组 三日 列宁 奉献 姥 小康 强势 果树 潃 补给 语法 链接 交战 宋朝 尾巴 彝族 形制 放下 斤 栏
牌子 罐 陶 默默 不定 侵略军 参赛 少于 手工 管家 羹 腐蚀 起草 集结 入学 创造性 十足 富户 方位 水位 津贴 王位 老虎 龢 不多时 垬 有用 眼镜 硫 神态 罪恶 迁移 队友 商场
彩色 志愿者 癌症 线索 结晶 驻扎 鸦片 一侧 两件 体育场 南侧 原油 感叹 来得 璺 背影 语族 遇见 铀 三路 匠 反之 大妈 归来 猜想 良心 难怪 面孔 兰州 外人 契约 搴 摆在
水上 马匹 鳄 一共 上方 东欧 义务教育 半空 协作 各种各样 忽地 簿 苍白 行驶 阿里 你好 写出 双喜 实体 幽 斩首 注射 浙 编钟 跃起 重型 全局 内在 北洋军阀 在位 士气 开玩笑
胀 记者会 佑 兴衰 唬 圣地 挡住 看不到 经受 薪 警 谷地 事迹 吸取 塌 大权 常绿 弃权 楞 浙江省 米格 讲求 亲属 入境 单刀 好奇 当做 按时 最好 箱子 茅 赞同 运算 进驻
钥匙 饿死 不由 出击 桶 欏 武警 百分点 致命 往日 捆 沦为 流贼 现任 稍微 立足 酒杯 采集 高产 鼓吹 压缩 参见 宣称 山东省 悉 无霜期 踏上 告辞 扶贫 挥舞 本省 牲畜 诏令
轻工业 中小企业 定然 握住 知识产权 罕 遏制 鏀 功臣 嗘 婆 新人 沉着 申 阅 黑夜 二哥 你家 勭 哑巴 垂体 太和 彬 黎 剧团 柯镇恶 秋天 罗刹 裕 订立 分辨 深夜 瞎子 隐居
义父 外事 女生 孤独 宋思明 层层 总监 沿途 索尼 草地 调解 车子 郑重 金水桥 支队 攻破 梯 葱 首饰 龄 万人次 上将 捎 操练 绿豆 董小宛 螺 衙署 还好 也罢 布什 当面 播种
水土 犹太人 皖 红花 身份证 躲避 不理 后宫 直辖 窗户 管理者 紊乱 课堂 负面 勤劳 大伙 摹 杉 白马 西向东 轻工 凝聚 功劳 澧 脚步声 认同 野外 陕北 骆驼 高档 人影 充实
入口 北侧 大姐 好多 工地 敌后 管制 聚居 至尊 藩 裁决 闪避 鸟瞰 八卦 博客 墮 救援 文革 胡说八道 行星 预 一时期 凌晨 几日 利税 器材 大树 幸好 捷克 流失 疗法 联手 鏍
饭菜 鹅 入市 分公司 双边 哗 夸张 妖精 德军 行礼 迫害 陶瓷 下滑 两端 体操 挟 欐 部件 预报 下落 所有权 无线 来时 紧接着 胡说 阶梯 凶猛 十三年 十二年 可笑 新高 浩浩荡荡
盼望 结算 行径 路桥 金牙 铮 余地 关怀 反动派 后退 呐喊 第六 耽误 赣 路边 进京 乌克兰 仇恨 年末 恶心 警方 诀 谷物 酱 鐜 锥 震撼 青睐 不对 交错 力图 哀 多用 对了
所有制 担子 攻打 林立 沙僧 涘 牢固 琳 神奇 糯米 细致 脉冲 节省 贝尔 金星 党组织 应届 灾区 轮流 主角 俞 堕 境地 增收 夔 外形 电池 纺织品 终止 绳子 蒿 行列 试试 辱
陵墓 南亚 四项 墓室 姿势 寂静 搜集 浓缩 甘蔗 疗效 碟 自然科学 计较 都市 前所未有 品位 坏人 武汉大学 注定 耕作 茫然 谈谈 难过 驸马 创制 口腔 坚守 曼 法人 言论 压制
吴摩西 国际化 氛围 照射 罚款 运转 迷信 今儿 名列 抗敌 挪 烟草 神农 隔离 一串 乘坐 兼有 可口 慈 朝政 求得 百花 秦岭 竣工 走势 下设 伊斯兰 兄长 加班 山路 御史 敌方
明珠 柔软 洪武 老家 行军 鐒 长长的 助手 区划 厚度 告知 外围 师徒 慕容复 王子 芝 衣襟 鄂豫皖 中兴 介入 似地 怡 成化 抛弃 栖 篮 苏格拉底 范蠡 轰炸 远销 镇上 陈瞎子 兔
厄 格式 每股 版图 窃 诚信 门类 驿 大块 察看 惭愧 板栗 游牧 第二年 羡慕 贿赂 过境 选举权 为名 凝视 刊登 地板 天大 导师 正月 永不 洞穴 莎 议程 贡 饵 岳飞 往事 温泉
溶于 激战 煌 牵引 破裂 贫穷 体格 保住 呛 哉 圣旨 天山 小孔 惊呼 暱 未经 榻 生源 荷叶 贬值 轮船 实战 当成 楼梯 水源 注意力 澳 白宫 研讨会 营长 薛 该校 都察院 骡子
上报 农历 出场 拴 热门 生物学 盾 緱 耕 脂 见证 逼近 长治久安 隆庆 静脉 世袭 东晋 乡下 勤 千尺 山石 护士 焦虑 两手 保密 傣族 反潜 尽头 巢 带头 择 李鹏 短暂 蒙古人
赋税 事务所 开办 下旬 书面 双臂 啤酒 排队 绳索 鸭子 九个 右边 坠 广布 店铺 忍耐 慌忙 掠夺 搏斗 无可奈何 生产能力 石门 视觉 身着 马良 二世 刑法 单词 反共 向阳 壁上
头痛 女婿 宾馆 氮 油画 疑难 第三个 西亚 西城 迄今 重用 乘客 传送 南斯拉夫 古都 咽喉 四通八达 复制 幸运 成交 樺 诸位 起兵 黎明 主教练 卫士 历史性 司马 困扰 大大的 察觉
工序 帕 树林 爱尔兰 红外 钾 一棵 亯 党政 咧 大中型 嶄 徐天宏 研 秦始皇 腻 舍不得 观赏 造船 郊区 五四 刚好 呼唤 圆柱 家电 市级 枉 芦苇 诸国 隐瞒 餐厅 主帅 五十 动荡
同类 嵩山 性子 治权 痛哭 英军 顶端 黑白 以求 共享 喜事 墓葬 当晚 当着 抗击 祐 粪 红娘子 诲 重镇 重阳 陈列 不耐烦 军费 化为 压抑 啃 娉 布满 建工 戜 教室 显示器
望远镜 柜 江西省 破译 裤子 一隅 三名 三角洲 两声 云雾 会晤 宫城 油田 胸膛 裏 通高 邑 雇 首座 不知不觉 举人 先令 双重 嬩 无偿 残疾 流水 理财 省政府 胜地 修炼 债
十一五 屁 打造 日渐 波长 滋 胈 芒 英特尔 魏忠贤 作文 外科 客场 导游 总共 水文 用药 艾 鑷 食堂 馔 马路 三元 两下 两道 党派 凹 吐蕃 张英才 愈来愈 振兴 敷 汉文 添加剂
港澳 莫名其妙 菑 通达 中下游 发抖 商贸 坚实 引人注目 泥沙 畜 胜过 钻进 三座门 上线 不当 乐队 互动 侥幸 倒退 力争 器物 外文 寓 导向 巡逻 年级 怒火 洋人 照样 独具 禰
那年 亮相 对外贸易 平生 扳 育 野战军 鞘 不容 乌云 八一 列强 右倾 四名 增至 天河 常德 房价 拰 玉器 终年 脆 虑 被子 颠 九间 人民军队 厂家 周末 囧 庝 意愿 收支 亲密
体长 余家 名声 四面八方 平坦 打下 敞开 新娘 新浪 木板 畸形 积温 访谈 赶回 运送 门票 世界各地 佷 假装 娇 宁静 往后 攻入 民主主义 皮子 簇拥 饲 倡议 养老 兼顾 卫生部 庡
影响力 杉木 极度 检 步行 江中 活塞 相遇 美誉 而后 舍得 迈进 锤 防水 顶上 上课 不可避免 吸引力 属下 微波 插入 文官 暗自 气质 熟练 第一位 风采 债券 券门 前方 动身 天皇
张召重 时时 杰 气愤 涅 甘心 石窟 系数 金轮 一块儿 前身 劝说 善人 巡航导弹 时说 物理学家 降落 霍青桐 专科学校 且说 华南 容貌 放射性 新西兰 枢 假使 冯 击中 别名 变法
城头 天麻 实录 扭转 政治委员 机票 爱心 瑶族 频频 丞 侧面 冲出 尺度 战败 搓 摇晃 杀手 永安 泽 热心 石膏 绢 阻力 三类 不至于 卑 服务器 毫克 略有 磅 纵贯 绕过 调和
那次 预言 高空 五色土 叙利亚 增殖 朝鲜族 木婉清 殷 精通 蓝天 部族 一战 上演 亚太地区 几经 唯有 排斥 构件 殖民者 涵盖 綋 舒适 解散 趟 露天 一期 俯身 写信 善良 山口
并肩 弱点 甲板 赏赐 驻足 中书省 公生桥 北魏 太守 左翼 打入 拧 无从 王纬宇 电磁 相识 看清 罗马帝国 辑 金刚 镶 除外 乐于 哑 巾 无处 无效 日记 贪污 轻型 归属 折子 拍拍
暴动 镇定 书生 任用 借款 后方 御驾 摔倒 繁多 纠缠 绍兴 若非 规范化 身形 追溯 里边 两块 军团 利于 播 数年 梁启超 电路 胜负 解体 警官 降价 元首 前边 咸丰 大山 威严 庶
整治 显出 本版 渤海 绾 腊 衣裳 师生 昆仑 映 柬埔寨 武官 渡过 潇湘 炸药 碰撞 篮球 肩上 胡乱 诗篇 赚钱 信贷 内政 再生 冷汗 半径 喜剧 常年 故城 最高峰 面色 下次 伤势
侄儿 台湾省 排长 照明 狩猎 獾 痒 祥 轩 使出 假期 台北 成千上万 自卫 航空母舰 输送 选项 都督府 防卫 魔教 一员 三千 五岳 伴生 分量 天亮 妨碍 市政 归纳 形似 惯例 战马
爽 精致 趁机 依托 关系人 剩余 医师 合计 嚭 安抚 开业 悬殊 捅 掠过 数次 水生 犱 生产者 署 院内 不忍 关公 再三 农场 教徒 田伯光 白族 神功 细细 胎儿 重任 高僧 修养
全场 几名 匪 十七 喊声 威风 承包 熊廷弼 甲鱼 看望 神气 罪名 赠 赶忙 餐 乖 外观 大选 捕食 氬 两眼 产权 叛 呕吐 固有 奋力 寺院 径直 提防 操心 数据库 比比皆是 瞻仰
突围 站住 通天 金代 陕 黄连 争执 动力学 宝石 客店 往年 扶持 有无 服饰 极限 石器 视野 一月 下班 刀法 剪刀 宽广 忙碌 抚摸 澄 许可 追问 为着 几条 右侧 彩陶 挎 数十年
焕然一新 癌 血压 隶 为民 仅供参考 化解 吆喝 在职 护卫 日照 槦 气流 穿越 紫色 胁 初年 千古 呼叫 圆圆 天下第一 小雨 工场 惊慌 慷慨 政制 流氓 澹 蘑菇 钢材 陆游 八旗
官话 恨不得 旅馆 明教 查处 骨骼 中南 关中 农田 卑职 反攻 围着 奈何 字体 居多 户籍 抗生素 朱红 濮 身心 镜头 三军 不利于 前一天 剧目 原谅 吸烟 尼姑 怯 排出 早晚 望见
漆黑 独立自主 理应 省外 职员 车间 逻 野心 量子 金丝 驰名中外 光电 地狱 城堡 奔跑 泡沫 盛大 赞扬 近年 雍正 驻军 刨 咏 回身 官署 崇高 弹劾 新风 水底 瘤 空运 耳光 请安
销售额 两点 亡国 仿 分水岭 务实 吟 学堂 幽默 推理 摆手 渔民 点评 看好 眠 空调 统治阶级 运输机 里头 金学曾 鐩 三角 交易所 仪表 儒 其他人 勇士 捕鱼 李莲英 洼地 炒菜
羁縻 蕃 邻居 中道 全称 冷冷的 列举 太师 小船 抓紧 淮河 湖面 眉毛 矿冶 薪酬 衣袖 财经 饲料 减弱 可行 惊动 欧洲人 溅 潮湿 牡 王守仁 畏 病因 祭天 自治权 过后 二来 修复
国人 坚固 数十 河段 深山 物流 租界 稍稍 说服 赌博 选定 锦州 农奴 初级阶段 危 城池 好不好 常住 弥漫 忠诚 情势 愈合 棉纺织 歌舞 潜水 炎帝 盛开 两行 取名 媒介 容纳
紧急状态 邢 魏晋 黎族 临近 寄生 小儿 檀 积雪 米兰 被选举权 解读 起码 过剩 迎面 退役 适应性 两头 中介 十五大 园艺场 庄重 恒 火炬 门楼 陈文洪 一枝 做人 应急 无须
有限责任 望望 浇 爱因斯坦 芥 蒲 调研 野兽 默 仲裁 巨额 感冒 旺盛 犯规 省城 纪念馆 辈出 高等院校 伺候 冷战 增进 官场 定价 猎 禹 第一天 轻声 刺刀 叫卖 可可 四级 心疼
忒 捻 油脂 耗 耗费 规章 觉醒 训练班 颂 夎 大专 崔 所学 整修 水路 江河 球场 石碑 而立 腊肉 诱惑 选任 几百年 奋起 布依族 恭敬 慎重 战俘 控制系统 推测 教导 极好 柴禾
海岸线 牛顿 丘处机 全文 分院 十几个 喉 富贵 柬 海内外 烟雾 知觉 石壁 赛事 跨度 这部分 邮政编码 重申 乍 仙人 国家计划 投机 斟 新河 枕头 潼关 禁不住 致远 詹姆斯 趾 一新
全权代表 公寓 唯独 国立 徘徊 快快 快要 犬 繃 评审 造诣 雇佣 企业家 伦理 修理 卧室 反思 坏事 多余 夷陵 定理 开幕 矿藏 秦汉 绿萼 罗马尼亚 全城 刀子 失利 懒 招商 最先
棰 滀 蜈蚣 转念 铃 事变 会议室 兼职 孙四海 开头 恶人 数值 炯 电源 秀才 蛛 邵大侠 东城 京广铁路 僵尸 功效 小时候 我行 杜绝 武陵 泉水 营地 轿子 通讯社 钧 关头 凝神
半截 卓越 喉咙 坚硬 外援 子公司 屈 惯性 指导员 文责自负 昂 渡江 藤 赵寄客 一台 一模一样 不久前 变异 土特产 掀开 转运 雨水 餐馆 饥饿 公道 动人 协 国务 培训班 增值
工农业 币 开阔 晶 末期 沙丘 票价 紟 阿拉伯人 院中 两方 住院 促成 城垣 展出 心愿 拚命 掩盖 概率 欺侮 殡葬 献策 综合治理 荒凉 被统治者 重力 阔叶树 鲜艳 鹏 外交部长 大顺
季后赛 烧饼 煞 独裁 研讨 移居 群众性 越国 镁 三家 两栖 中小 中途 健身 四位 团团 填补 尸首 屏幕 归于 损坏 数万 无辜 曹禺 替换 林中 果断 泥土 肝脏 蛋壳 问起 黄庭坚
乳房 倒霉 共识 劧 大功 权限 永久 瓷器 补贴 赫 退回 黑龙江省 光彩 发送 喊道 嗐 大河 思念 散布 斌 枭 知晓 社长 签名 算术 苦难 野人 风雨 飞舞 公安局 宝刀 归还 扩充
抗争 焚 熶 祠 粮食作物 茨 融 观光 阻挡 乔 体检 奉行 客车 山珍海味 总和 星云 琛 璋 电视剧 睦 胤 身受 遗体 鎸 长江三峡 信件 刻有 危难 回旋 字样 幸亏 惊醒 显露 最深
民主党派 罪行 虞 过儿 钴 静止 事例 二氧化碳 宏大 岩浆 巷 平津 拈阄 捕捉 有钱 白莲 紶 腹地 苦苦 说实话 赞赏 遥 二十七年 党组 大湖 完工 幕僚 气派 水泵 牌楼 纬 脑海
苏军 袖子 贫民 迹 乖乖 光谱 剧场 发展观 好不容易 打架 批量 护卫舰 断定 派兵 演唱 爵 狼狈 畜牧 而论 预料 关山 关税 北洋政府 参赞 圣水 多条 大江 好歹 姑妈 嶇 州政府
死伤 点着 老兄 肥料 腹中 苔 几家 南口 微弱 德意志 悄悄地 旗下 欺负 正说 武术 灌木 留下来 礼堂 脸颊 赞叹 事后 二战 减小 呰 换上 无异 甚为 田地 背面 蔓延 一粒 人次
人民团体 十二月 十几年 四品 基金会 小将 庄稼 故居 梗 民族主义 讳 诗集 门内 阻挠 中产阶级 争吵 代理人 公然 南县 声誉 已成 平地 掩饰 试题 谣言 走访 零星 俗名 务必 按摩
潘 筑城 聚合 西伯利亚 跨越 身高 钢筋 鬼子 三中全会 上周 专著 地里 处死 好几个 守卫 实事 抓起 灯火 着眼 翻修 认出 铬 再生产 十万 发信 大跃进 失调 宴会 慧 救济 本能 楀
水准 治国 滆 烹制 燃 糖尿病 绵延 腑 褪 针对性 鳔 一排 五星红旗 冤枉 名优 安心 师团 排水量 新年 智利 毒蛇 比作 烧毁 申花 看重 郧 顶部 一连 交界 停下 分数线 呼呼
哈尼族 平儿 料理 暂停 浸 看起来 精锐 转而 陷阱 不屈 交锋 厌恶 图谋 孙九爷 怒气 拉萨 求职者 清澈 看似 繁重 职称 要害 跪倒 世俗 中和 丰产 为准 会计师 光谷 同伴 大面积
最快 朦胧 自立 西湖 谦 踁 鍓 高粱 鼓乐 仁兄 兮 剧社 动用 十九年 天地会 急流 悲惨 意味 抉择 晋升 树干 殊 毒品 熔点 甜酒 耸 育才 表述 闻一多 下锅 伸展 凸 十一月 家门
宾 撳 整数 早日 未知 特地 石狮 糊 鉴 颗粒 书本 刊 别墅 娴 婂 槎 海边 纤维素 飞扬 一经 云母 出血 大同 奖学金 持股 烈士 田福堂 砂土 秘鲁 自尽 蒲圻 饷 高新 高高 两根
亲身 住宿 余下 佺 冲积平原 发源地 合力 大革命 天黑 好人 惟有 杭汉 气概 童子 粗大 繁衍 线性 辛 万向 不由自主 京广线 史书 喷出 嗔 天生 学联 繁琐 网民 联队 资讯 问问
香味 不败 中军 亲热 众将 大肆 彲 徐秋斋 心腹 抽屉 搭配 植 流泪 相会 祝贺 秭归 空降 聊天 资深 钱其琛 非同小可 右臂 吃法 国共合作 大方 师母 强力 慈善 活性 涂料 猿
现实主义 甫 眼球 精密 股本 茫茫 衔接 貜 顽 骇 人学 借以 品级 大冶 奔腾 奔驰 摘要 暴雨 比起 民工 纤维板 胡锦涛 营救 互助 哽咽 大火 改成 旷 核试验 流亡 清蒸 湖西 质疑
马来 业内人士 二中 公积金 呸 外头 夸特 学到 小学生 招聘会 班长 白石 看病 笑嘻嘻 簨 自发 逍 邻国 随身 上边 听众 圣人 孢子 惊喜 火器 真空 肆意 阮大铖 鶴 鸦片战争 史记
扰 放声 昏迷 毒药 法典 电机 短短 被告 领取 东升 参照 失踪 庑 得来 拎 本世纪 李肇星 沿线 深圳市 班子 用意 严禁 大石 天鹅 悲痛 揽 无记名 耽搁 自知 辞去 鏋 驾驶员 下部
不平 会合 傀儡 割据 厌 外皮 工业部门 弧形 护送 新纪元 星宿 有余 森工 河边 注释 混战 独居石 监督权 亚历山大 去过 双腿 应城 弊 思想家 想像 战事 捶 收敛 李俊 松树 构建
玛 笃 紧迫 蓬 螺旋 采纳 高位 亲近 半决赛 咬牙 宁愿 宽大 州府 左臂 拥挤 探花 推举 新华 昨夜 毛尖 猴子 端门 羌 翅膀 肖 诸州 钟祥 陙 食性 鱼池 一幕 军营 净利润 名家
回应 址 宇 宜城 峨嵋 救人 正值 民航 氨基酸 海南省 詹 迦太基 钦差 霎时 鳍 万股 为数 从没 传世 余万 凶险 劲力 勾当 化疗 口音 喵 居于 恢 明洪武 湅 濡 照料 误会 辽宁省
鏁 陪同 黄陵 兰花 十天 厢房 口里 山道 常数 惨重 甯 辫 边防 金台 黑陶 一发 削减 四中 多媒体 封面 流芳 美学 贫富 到时候 宫门 山前 日元 椂 榨菜 许家 酸性 间谍 集体所有
书院 俯 傻子 函 哭泣 张大 愚蠢 批次 林冲 消毒 玩笑 留意 知县 税务 第一名 落成 藻井 调剂 防备 隋唐 鹿兆鹏 三中 不通 丹江口 单板 各州 夌 当先 数千 狐 用水 碘 积蓄
立下 第一种 贵妃 酒家 重心 閫 门窗 上任 五大 克里特 大自然 接管 明世宗 歌声 滥用 聘 舅舅 荣禄 解脱 谭 逮 靖 顽童 个头 伍 余额 初时 将要 德安 新式 无形 武陵山 民营
汉川 江陵县 狮子山 玫瑰 琵琶 甭 监控 第一步 管理权 绗 翘 著述 长叹 非凡 鞍 佩 发信人 恋 拿破仑 母子 瓮 箣 苏格兰 见得 讨好 逃出 香料 鲟鱼 两路 剃 宁波 官山 帆 年薪
擅自 此言 氖 流芳百世 确有 第二产业 轻微 陈贞慧 五百 住处 军事法院 双儿 团城 困惑 埋怨 大将军 山镇 无能 早早 榜眼 沿江 篮板 边区 长河 鲜红 五里 利息率 张学良 房基 抗拒
掌声 新四军 殷素素 淡淡 溶解 背叛 自卫队 舰船 舵主 药师 阿曼 降临 举报 关上 千张 受不了 总称 愤慨 政局 有毒 服务业 正直 沮丧 激昂 糯米饭 蝉 路过 运力 鲤 先驱 大都城
尸身 揣 明儿 朴实 瞥 结实 耕种 腐 超市 退化 通俗 产能 优异 偏重 关切 勘探 反手 吴汝义 庐山 庭 手帕 指引 故障 文科 暗想 月底 有所不同 洺 清炖 潜在 矿石 章宗祥 群臣
船头 要死 中新网 优于 卢俊义 坎 契 庇 弧 急速 掀 梭 沙湖 瓦屋 逃避 凯旋归来 勋 城下 拈 昂贵 理学 畏惧 肢体 趁着 远征 三户 公有 减肥 北非 土地革命 坐落 委内瑞拉 岳父
工作部门 市容 有益于 楚雁潮 炒米 稀有 解放路 警卫 走狗 起床 起诉 雇主 韬 传染病 内分泌 南唐 卫兵 叮 增高 大奖 我省 池塘 治病 法治 白鳍豚 百官 碾 联络线 踅 领会 高陵
侍候 南下 咱俩 天桥 安理会 宝座 建平 抬高 汽配 痴 经济社会 聘请 院里 不得已 事态 传令 公安县 关门 刻画 口头 宣扬 宽度 年头 怪物 救助 教义 汇票 汉阳府 滋润 神来之笔
第一产业 茬 门上 阵阵 高亢 匹配 听力 回想 回收 大沽口 姘 客商 山西省 崩 工业园 惜 探雷器 概论 河蟹 湘鄂 火灾 班主任 盟主 计量 试用 香蕉 不足以 交配 体表 干干净净 引领
忓 沉淀 漩 竹溪 苗人凤 蕴藏量 赵大明 远东 追逐 鑻 功绩 奏折 将近 心血 推拿 无聊 札 柏拉图 江豚 浠水 淹没 烛 瓦解 电梯 耶律齐 花卉 责备 贯通 边上 首届 何在 史诗 多项
婴 嫔妃 屎 急需 提案 播放 放手 有序 村长 水能 流程 牵制 珰 神往 绘制 范子愚 茸 蓬勃 议题 质询 贾朝轩 酒精 阜 风流 世代 东岸 克制 十六年 同工同酬 婚育 岸上 心脏病
恩施州 拯救 法则 法语 监利县 社会科学 红土 视线 连长 京山县 前沿 土匪 威信 愬 李沅芷 民俗 生产线 盛宣怀 石湖 祖父 自豪 轿车 过敏 青山区 价钱 几万 剧毒 土层 天真 婢
崭新 希腊人 常人 德安府 提及 撬 民办 福建省 端的 花样 莲花 转发 金平 集成电路 鳇鱼 中山堂 加盟 四纵 大理寺 女王 妄 学府路 寒意 张之洞 拉美 断层 民主革命 淫 清廷 琴台
纺 经济体制 罗田县 谢恩 钱币 领导班子 驮 两项 乱打 二十四年 交界处 十一届 响声 填写 岭子 新堤 沙市区 犁 王晓东 碍 调制 踌躇 身躯 这样一来 争相 互不 亨 何故 几十个 卤鸡
古称 后备 圣母 应聘者 建设路 恼怒 手枪 暂且 桨 汉武帝 沙复明 点缀 特级 登山 绞 自给 苑 读书人 赛后 迟早 下边 卡车 商用车 囨 国营 多元 对照 尹 应力 弥 径流 成型
截然不同 挠 朝天椒 末端 死亡率 没事 盛华仁 石墨 礼貌 祖师 立方米 缅 贮藏 踏实 选集 锺 驰名 鲨 三品 书目 价值观 保姆 卫队 县市区 哲 妮 媒 时而 模范县 瞧见 笔记 老年人
腮 解剖 轨 追击 鎰 鰁 龙大 万尾 乔晓阳 反馈 周长 大堤 太祖 学界 小河口 庸俗 汉阳区 江岸区 烹调 玄岳门 玉虚宫 益 轮番 邮电 陈丕显 严寒 以防 俞伯牙 刘郎浦 小康县 愚
文化路 文教 晃动 正宗 氧气 汉南区 流下 满清 爱国主义 缴纳 荆州区 说好 过往 退却 郭树言 闻到 中华和钟 区雄楚 南岩宫 大湾特 姚师傅 崇阳县 帘 意杨 担当 拉栖第 曾思玉 殷家洲
毅 江纳苗 筑成 色酚 苦恼 荆东 蒋家冲 袁宗皋 请来 调关镇 车厢 车城西 镇江 镐 鹃 黄松龄 两会 举止 光滑 升值 反感 发展史 启示 大元帅 审讯 感应 物种 珍惜 细心 颖 分析师
战备 无耻 比不上 油漆 片面 白白 纵深 英才 裁员 辉 郊 一朵 下层 俌 光亮 共计 原子弹 反响 婲 懿 武将 毙 渊源 温差 纳什 褶皱 转折 铭文 陆上 随从 乌龟 代数 兹 券
十一年 南通 历届 听从 大雨 微观 抗原 有色金属 概述 游人 热泪 终点 经理人 肃穆 不合 亾 僵 凌厉 前人 吞吐量 弹头 晓 木结构 步入 毡 法案 牛爱国 直奔 真心 隔壁 青城 预订
三座 传闻 供求 先秦 八大 多方 岸边 总公司 抓好 捋 本文 沙皇 渴 熟人 电气 纨 食欲 不适 北海 厮杀 委派 娘家 柟 楚王 真个 稻谷 窑洞 第五届 箍 篆 粉红色 纳粹 编队 药店
香烟 不必要 云南省 健壮 剂量 奔走 小路 怪不得 月初 浑厚 灵柩 环球 胚胎 蚌 衰退 警戒 鞭子 一动不动 主子 亨利 亲生 便捷 冲着 击落 初次 唤起 在手 官司 小心翼翼 就是说
忠心 氯 法兰西 照耀 窦 约翰 飞跃 首创 不光 会战 候补委员 制剂 墓地 太湖 安宁 密封 师娘 敬重 真人 编剧 裤 通话 阴道 隐患 顷 再现 参战 慌乱 护理 案子 盔 盘旋 石子
行进 装甲兵 设计者 起步 蹦 适时 雀 验收 上门 仔 口岸 常识 志愿军 摩洛哥 显现 棘 熏 生息 礁 管理局 一千 丛书 召回 大旗 昌 武昌起义 歼敌 第三代 细看 美貌 财力 轮廓
道长 高端 从容 冢 北伐 半月 大乱 天竺 孕妇 寒风 尾鳍 当儿 毒手 炎热 理事会 病理 着地 细腻 蒸发 西山 诉 足以 通货膨胀 酿成 争端 使节 嗜 山体 意识形态 愤 火星 破旧
精选 责任感 辰 野战 高三 一分钟 一束 下水 伙计 倭寇 匣 十四年 周岁 开局 开车 梳 海南岛 留心 矛 芽 菊花 请示 谋求 豪杰 车体 陆菲青 他用 保管 千斤 天王 家境 小城 平和
拨乱反正 放射 歧视 泄露 深感 皮革 货币资本 贪婪 进发 乐趣 传给 何人 保加利亚 商品经济 四十 坟墓 外号 好比 幼年 怪异 方形 时节 比率 汗水 王八 留学生 路面 黄沙 丁思甜
临死 伴有 土豆 塽 守护 平息 建交 抗日救亡 核电站 桓 炎症 瓜分 稀少 胡闹 艺人 荣耀 下车 东北地区 二爷 做梦 切割 呼喊 回复 小岛 带回 泛滥 漏洞 精子 耀眼 老弟 腺 蜡 蹬
逝 闪动 鳃 龙袍 一伙 一角 为重 众议院 侧身 刺客 午饭 南美洲 后卫 嚜 审定 序幕 指明 月薪 波罗的海 涡轮 满怀 立马 笨 红楼 肆 脊椎动物 舒 蛙 解析 闹事 面部 马克 不在乎
不解 之用 入选 几时 功课 可靠性 国家队 奇异 好评 投身 案情 涨停 理工 空虚 等离子体 羟基 享用 娲 悓 扫描 摄政王 攒 早知 橙 牧业 粗糙 美国政府 装甲车 账户 贬 问候
高分子 一晃 保佑 几件 噪声 四维 夜景 工学院 往返 情愿 抢劫 拜见 无人机 洛杉矶 活人 海滨 界岭 皱眉 监护 笙 经营者 航空兵 花瓣 间隔 传感器 偏离 入手 制服 募集 呆子 开心
张宁 挺进 推算 旷野 渔场 课目 跻身 三尺 不妥 井冈山 令狐 傜 冰雪 害虫 开除 战舰 敌手 机翼 楠木 玉音 生猪 神庙 胜任 路径 长假 阎鸿唤 革命家 黄山 人称 名次 因子 奴隶制
工人运动 庄子 悲愤 慕尼黑 无以 标记 绝情 老妇 裘千仞 逃脱 为害 冰冷 外侧 市镇 推迟 揩 标本 眼眶 细长 编纂 缴 融入 趴在 酒楼 鍖 伪装 发给 叔惠 壮观 孝敬 惊叫 捐款
撞击 椭圆形 楁 氟 潇洒 现出 考上 麽 句子 於 最少 杞 杨百顺 淤积 热水 石板 罪犯 详情 下雨 创意 嘿 多座 大户 寺庙 录用 心念 慰问 手艺 有待 有点儿 栧 植株 毫无疑问 溃
演说 物产 萐 蝴蝶 鳖 一届 佽 偿还 兂 列表 千户 占用 应试 座谈 惊异 戞 残余 涛 深知 激流 特长 皇族 相邻 统辖 蛟 违 长袍 闺女 高程 三角形 不胜 交纳 其父 凛 原地
咬牙切齿 大大小小 大理石 容忍 总局 敛 数百 桂花 烟台 热线 牲口 疙瘩 皮鞋 郑和 面具 主人公 保安 储 几口 剧痛 危及 原子核 多米 寡 战绩 抗体 果真 武装起义 牵扯 疲惫 皇爷
绛 脆弱 至关重要 蒜 全线 同治 戠 投放 新世纪 本部 机身 灼 特种部队 荷花 褐色 蹿 险恶 不快 会试 传动 先天 单人 唔 啄 姚 废墟 德国人 攀升 机床 泻 燕山 继而 读完 边疆
三项 俸 催化 充沛 动植物 压低 嘲笑 小贝 少年儿童 并行 快活 拂尘 接替 日用 毒物 相对论 职官 路子 道光 马蹄 修葺 刀剑 右翼 各别 大礼 批复 提督 救命 歌颂 海口 熺 精明
系统地 表彰 该当 载体 辩论 食指 麻袋 齐名 人际关系 值班 再行 冠以 冲开 原型 响亮 围棋 天津市 妄图 广州市 指挥所 放过 泄漏 法国人 红薯 芜 蚁 赛场 近乎 郡主 随口 高悬
一百 三者 业已 两翼 五千 仇人 决意 堵塞 夺冠 捂 放火 施主 查出 腕 解放后 轻视 铁棒 长短 院落 一文 下调 农家 可想而知 国籍 廉 彭德怀 悲伤 戚继光 殖 淋 理事长 盘算
莫大 轨迹 辅导 鎷 陡然 靛 马背 不合理 乙醇 乞丐 何事 公私 助学 去处 呼啸 幢 开端 柴油 栎 水温 生母 矗 稻 统筹 议和 酮 闲话 除此之外 一时间 乔木 乡亲 人行道 儴 北向
叶片 扎实 招办 树皮 生病 第二批 络 耶稣 联合政府 蒋丽莉 骚扰 一具 严守 中性 二则 他俩 办公厅 喘息 安放 宫里 开罗 掣 无知 湖区 电荷 论题 试探 谐 鎺 顾及 一枪 一概
争斗 农药 双脚 复辟 天才 忠实 折合 无尘 棂 河西 流向 看守 自来 艰巨 衰老 轻重 输电 遍地 郁闷 郑克 酝酿 镖局 隅 鵞 世家 交易日 余年 依附 关口 南移 叛徒 城南 嬶 小厮
尽早 教科书 无锡 毅然 毛巾 瑶 瓣 电极 磁性 私有 胸部 连锁 顾源 元旦 十多年 博士生 奖章 巡洋舰 成年 投向 掐 斥 标题 檲 活儿 眼皮 试卷 贤良 适中 音乐会 促销 切断 半分
大喜 太阳能 奢侈 容许 巨头 指头 振奋 最强 炮火 烹饪 玫 琼 磋商 神道 科比 考古学 脱落 贩 隙 非但 中央集权 偷袭 全方位 剩余劳动 升降 及至 喝茶 士官 微小 恶性 打交道
抨击 指挥员 搏 槐树 没用 深沉 熔 瘫痪 直通 相望 蒂 裸 贯穿 违规 迭 金嫣 音乐学院 为生 仕 低级 侦察机 北麓 厢 小字 常驻 异议 惺 掳 敌对 暨 机理 横扫 沿河 滥 登录
神学 肉体 航程 课本 醒来 马头 一顶 三代 中央委员 六大 单打 厚厚的 字迹 宴请 昔 木雕 沽 浪潮 涌出 眯 磴 童年 结识 缎 表层 论断 赠送 跳出 一盏 制度化 前行 努 勘 嗅
四次 地雷 大成 年前 往常 斿 普鲁士 未有 本科生 水手 法兰克福 海滩 煶 硫酸 胆敢 饱和 马刺 高地 麦子 乐意 倒下 多样化 对口 工兵 晨 火锅 畜生 答话 经商 统统 膝盖 虚弱
蛾 这本 伪军 但愿 借着 动脉 化妆品 外企 宫墙 少见 抑 有事 污水 精兵 西路 踪迹 乳腺癌 名山 商代 啷 坐骑 实实在在 山间 文凭 有理 模块 满腔 牡丹 秋季 績 诵 踱 道歉
郎中 顾虑 领导者 不动声色 与否 星级 曙光 温州 电视机 突变 缘由 自如 震荡 何应钦 动乱 听话 多元化 定额 巨幅 应变 排放 接纳 族人 梅超风 死活 石块 算法 股份公司 虚拟
迫击炮 不妙 伤人 停战 元世祖 大豆 孵化 实话 庞 招待 枪声 源泉 琉璃 硬是 羊毛 赵家 钻石 制式 撇 时任 疆 白布 瞻 老天爷 茅屋 身手 送往 遣使 长途 静电 鼻孔 三条 会餐
冥 几千年 右掌 张开 指挥官 新闻司 日方 民生 派别 留守 碱性 考卷 胡萝卜 腌 萼 谅 一国两制 不期 代号 传真 元老 女真 宁远 平米 情人 战火 折断 拍手 新教 术语 汪精卫 湘西
理事 理睬 电子商务 硬度 节点 若干个 褐 贫血 借贷 全区 公文 切除 必不可少 捍卫 掌法 推断 新郎 栏目 淘 淤泥 胞 跃上 迅猛 金石 隆起 领导权 食盐 高分 军政府 前部 劝阻
半日 同级 咒 图画 地被 天线 小腹 带给 彩画 技工 深情 着力 经脉 绝技 葡萄酒 西瓜 觉悟 远远地 鐭 铁路线 雄厚 中央政府 刘伯承 宽容 屈服 教皇 有功 有意思 梓 牧场 王大夫
生物体 着想 花朵 荒唐 东路 主义者 主公 人情 冶炼 化纤 受益 变质岩 另行 周密 慰 棕 水乡 潮水 生性 级差 讲座 贵宾 跳跃 钒 银杏 黑海 两部 九五 喧哗 天文学 奶粉 妓女
对敌 尽情 投奔 撩 放置 枣 滞 生产率 男女 筋斗 羽毛球 肢 财年 责任制 路灯 迁徙 馋 马力 中星 主机 卫国 叶剑英 君臣 噗 国道 家园 平反 底层 擒拿 方略 朴素 样品 海盗
爱好者 白万剑 缝隙 航速 衡山 赫然 轛 造价 闪闪 事关 单身 围住 在建 天顺 妊娠 日内瓦 棍子 滚动 独有 监禁 目瞪口呆 第九 签证 绷 颜 骮 黎元洪 一等奖 一节 不论是 亲爱
医学院 含糊 周到 大街小巷 廉价 敏捷 权势 李家 毒素 海运 灰尘 电气化 盒子 私下 穆罕默德 翻过 避暑 陈设 马其顿 马夫 高处 一万 三枚 主席台 人品 俗话说 兴致 出产 少妇 市里
庄家 浅水 白人 羽毛 脱手 蟾 该是 贴金 逊 鉴别 阵势 鞋子 入海 发泄 土著 孙少平 孝子 帝制 心跳 欣慰 沧海 滨海 痕 省市 素来 细小 老总 英俊 要点 进兵 重工业 黑衣 剧作
发源 咸 嘉宾 多所 奥运 就医 损耗 救灾 榜样 樼 武修文 殊死 游击战争 游离 石家庄 签约 绐 苏区 认知 运动会 隐形 验 下乡 分手 匆忙 回升 开去 拇指 气血 汉堡 沸点 矢 螭
译成 过人 领教 上衣 下一代 东面 圣经 外貌 奉天 妓 妥善 师范大学 惊恐 拖拉机 挫 探春 推销 施加 旨意 暴行 杂种 李娜 次之 短缺 肉类 街坊 西江 跨国公司 迎宾 通讯员 颠倒
驯鹿 一阵子 不可思议 东坡 丢失 内脏 分行 勶 十倍 即日 呭 国门 堂堂 大公 孴 彪 怀念 新婚 椎 楚国 欧阳克 狱中 疯子 神位 粉末 绍 绽 联通 装修 遗漏 采矿 铁木真 马丁 龕
三间 专心 两处 低价 分会 名位 四种 弊端 张三丰 意境 打印 拉丁美洲 拨款 无情 清初 爱护 短短的 突尼斯 窥 第一件 第八 纳闷 舰载 良性 草甸 裸露 西直门 赎 进修 迷恋 邮件
鐐 陈近南 高薪 下楼 不负 乌鲁木齐 介 关东 刚毅 厚重 合营 墠 大丈夫 大作 宾客 寝 对峙 尼摩星 尼日利亚 干流 悲哀 氨基 综合征 臽 迈出 迷惑 酯 零点 飞奔 驻守 中年人 为此
亚细亚 公有制 前年 区内 堰 并列 指甲 概 此书 油茶 液晶 硕 联姻 至高无上 逃亡 逃命 遗传学 酬 金色 鑴 万多 三通 上行 冶 动工 华丽 即刻 卷起 四圈 型式 垒 奲 学子 容器
废物 扇子 星球 更何况 更改 朔 柑橘 欧亚大陆 清洗 男生 终生 统治区 零件 黄龙 交货 俄军 南美 同位素 大祸 季风 孤儿 屯田 探险 杏 柴油机 正经 残忍 淇 石林 笼络 膛 轰动
金陵 钨 顽固 香气 军情 几何学 凤姐儿 北段 呐 喇叭 地道 妸 守军 寡妇 引桥 当兵 愕然 敏锐 文体 无用 明末清初 本意 极致 淀粉 灸 肘 船队 被叫 视力 语系 轰轰烈烈 钡
铁道部 长廊 附加 上乘 两艘 兵法 千方百计 妥当 官人 对联 弘扬 得力 成虫 招标 挥动 方可 构筑 架设 炒作 盗版 竞技 要命 言行 载荷 金箔 麻木 一次性 不留 为难 动向 坑道
拆开 括 登台 着陆 笔直 经书 蜜 诘 身法 限定 马车 伤员 侮辱 北端 即时 厘 太平天国 小屋 屏障 工商局 恩师 揭发 杯子 洗礼 瓜子 真菌 祈祷 科索沃 萎缩 见方 财政部 软弱
不乏 判官 围困 恭恭敬敬 挽回 推力 摸索 田见秀 盘子 砥 绝无 萤石 薛姨妈 诈 该车 驳 鲸 京汉 地产 复苏 建起 强有力 惧怕 意旨 成因 报答 燕子 答问 美容 胯 菱 要不是 诡异
该机 贮存 一言不发 两派 中子 亸 人气 优雅 传销 公款 副作用 吱 咯 妆 孕 寇 左派 悗 慎 祠堂 萌芽 视角 连年 金字塔 陪伴 面容 顾不得 饭碗 一两个 保护区 几只 吉林省 巴掌
幌 幓 干吗 摆动 旋律 杂质 桦 永恒 流畅 漂 炉子 狂热 电场 直立 第三产业 纪念品 茯苓 蹂躏 逗 阮 五名 产妇 侧重 六十 内乱 刘翔 前日 匀 园子 地段 夹击 总得 悬崖 抒情
搅拌 旋风 曝光 松软 滑稽 现成 病死 白发 笑笑 练兵 胸脯 许世友 顷刻间 六角 净化 合一 嗡嗡 四季 多月 大嫂 奏疏 好些 实地 富含 弓箭 归结 急切 摩托车 树脂 狄 甘肃省 神州
谟 酿酒 重兵 院门 驶 世事 六合 制备 携手 期货 椁 福晋 老朋友 迷人 金黄 鍊 骂人 公理 劲儿 勃 包机 历年 四分 家畜 尤伯杯 引力 张飞 扭曲 曲调 林子 栦 氐 汛期 海港
病房 社团 菱形 蹄 阵亡 中间体 先期 凶手 初一 叮嘱 峭壁 拖延 拥戴 按住 时空 档次 知足 石灰 立项 腥 获准 蓄 虔诚 行长 褂 货运 贫寒 践 辫子 风化 停滞 公关 制造商 央视
戣 数丈 机动性 民歌 测验 淡淡的 烦躁 相机 纹饰 贞 速率 香山 麻布 东征 中国足协 临安 二分 五彩 值钱 分校 加油 压倒 叫化 哈萨克 啊哟 导管 抢先 朱子柳 石刻 肋 脸红
自然而然 角逐 诱 蹭 辣椒 迎战 适度 钓 门诊 阵营 一瞥 上场 专注 军务 几点 器件 大踏步 定型 强占 怦怦 某人 某某 检举 沉浸 激怒 田径 称谓 窍 简易 考取 血缘 表哥 袁紫衣
襄樊 话音 路口 铁链 颐 伤感 入睡 全权 冷漠 凳 头衔 就读 悄 意想不到 木匠 浮肿 深切 狭小 网球 载重 迟迟 鍝 难忘 雁 交汇 兵士 出行 十里 商朝 圆圈 婃 存放 射门 小区
抗衡 控告 政法 柔和 椋 殿下 污 洗澡 禁忌 第一期 筹建 般地 茶馆 草场 葛 解毒 贤弟 长辈 霞 靶 丝绸 人民网 储蓄 冲锋枪 决不会 凄凉 各异 堟 宜兴 岩洞 崇尚 成排 机动车
林木 源头 独家 狭义 盗墓 花色 蒸汽 贸然 酷 黑客 信封 养猪 冀 勇猛 原告 墓道 增速 娴熟 打扰 把头 挑起 校外 渊 簩 终结 老头儿 考场 胡宗宪 蓝小梅 蚀 跳动 七座 专任
又惊又喜 国务卿 壕 多岁 头晕 女工 威武 孙少安 幻 成书 杨柳 横向 横跨 河网 渣 电影院 皱纹 移交 美国国会 肥胖 荐 荒谬 讯息 集装箱 青藏高原 黄花 一阵阵 兴盛 分局 创汇
北欧 卓 反弹 可观 叱 咪 哥伦比亚 好久 安危 总计 无需 梅子 歌唱 油桐 研究会 胸中 蛔 贵人 黄安 万名 不善 与众不同 东门 乏 亦可 傍 出差 北极 十月革命 反驳 唯物主义 国库
垛口 大半 巍峨 战死 撇开 李贵妃 查明 社会党 结交 苇席 茂密 军械 嘶 固执 城西 声学 备受 外向型 大风 婊子 店里 总统府 数月 毫 濆 火候 相聚 筹划 胡涂 艰苦奋斗 花纹 蟠龙
触及 过滤 不予 交待 光纤 冨 出言 劻 史册 唐一娜 嘉兴 平板 急促 招架 星光 晶石 澄清 献给 生命力 石柱 神经系统 纯正 英超 蚯蚓 衙 讲解 说明书 赵宏声 近海 追随 通风 骰子
一个多月 三十多年 中立 厅长 合肥 名师 嘎 在座 地名 夕 大营 威尼斯 家当 工业区 带兵 心神 招手 攻读 明王朝 杜鹃 核电 死尸 湡 版权 禀告 第三卷 组分 考查 自言自语 设定
误差 身亡 远去 龙亭 不远处 中层 亲临 佛像 反过来 国债 增发 工艺品 巨响 巫山 幼儿园 徽 摸金校尉 未尝 机组 枷 活活 淤 清脆 满地 烈火 用兵 答题 编织 银两 专职 五届 传记
公益 共生 北边 嗳 声息 失学 学术界 屑 并购 开挖 忔 折射 文艺复兴 殿内 泉州 相符 禄 穆 粘膜 美国空军 老年 股指 迸 风貌 龙泉 一大早 一季度 一遭 个子 优劣 免除 几千
司礼监 国际法 复仇 天文学家 威风凛凛 尼罗河 常言道 彧 心肠 执政府 抽烟 支部 新政 母本 海区 海瑞 清亮 热潮 物力 瑛 甜蜜 男子汉 盲 红宝石 纤 纬度 耀 腐朽 诡计 赶着 丰厚
人头 农户 北路 原定 后部 实为 摊开 断绝 树叶 求解 疆域 石兽 破碎 编号 肯尼亚 话语 谌 邮 阔叶林 不要紧 书信 人权 停顿 厨 国号 图纸 山林 张贴 得不到 戎 扬子江 拓跋
教派 标准化 洁白 热力学 磋 竟敢 繬 臀 苦头 观礼台 铺设 领悟 马士英 三招 主战 众星捧月 作曲家 全邦 博雅 发祥地 張 撤出 撤离 电磁波 米饭 跟上 身披 长虹 一般说来 下过
丛中 丫鬟 主动性 之二 传呼 南航 大漠 天棚 开启 性状 愈发 旁听 牛车 看书 短篇小说 繁茂 西面 辨认 黄海 伟 出发点 名列前茅 周旋 姐夫 山川 巨石 干事 废弃 怠 愭 戒严 斗拱
星星 杆菌 生机 蓄积量 足协 跃出 躬 铁锅 隋朝 一记 东长安街 乘员 九五之尊 乡试 五更 何种 侦查 信息技术 军机 前门 北风 历史学家 台独 呼延 园区 塑 大连市 夺去 宪政 批发
新版 比拟 法拉第 浪漫主义 液压 碎片 簬 精湛 继承人 老衲 蚕豆 西便门 观望 论点 辩护 零食 震天 黯然 一通 中国移动 产出 出访 小米 开花 息息相关 海产 淌 稀饭 箞 系主任 膏
诗词 败坏 起火 迥 锣 镇静 丰收 信赖 凝固 出租车 史天雄 屏风 巴蜀 年内 性生活 湖边 焚烧 物件 疲 穗 繁体字 觉察 解救 赞美 那大 钀 隐身 雪花 两张 丹田 半殖民地 和解
岩层 帮手 当家作主 影视 心惊 拐杖 掌柜 文化史 日出 残留 海战 牵连 病例 矛头 簇 辈子 逞 靠着 面面相觑 首级 上扬 人手 做起 及早 变故 复旦大学 奔波 娆 定量 换取 民警
生产关系 石灰岩 肚里 试飞 运载 迪 预感 飞翔 飞行器 一盘 代主任 会儿 佃 体型 取经 周二 商洛山 在校生 大船 对华 弯腰 拜访 杀掉 田间 离不开 自古以来 裴 记号 负有 进屋
进度 钵 镶嵌 三世 下院 人行 信息网 克拉 八届 冰箱 出资 分给 利比亚 大阪 威望 小马 感人 换成 描 新村 椾 横穿 橱 理科 田福军 相待 祎 絾 纪要 纵队 练功 诱发 质子 通史
酋长 阿森纳 霉 飞来 麻雀 典雅 前不久 剑术 助攻 和县 国安 堕落 增援 央行 慕 托马斯 抿 改用 新科状元 旅店 无边 村落 汊 波罗 泰来 流星 狂风 盈 相隔 砖头 边陲 连队 重返
钦佩 锯 一班 举手 亿万 几十 出嫁 列出 刹那间 千元 可说是 周仲英 大堆 天坛 夸大 姣 学业 尹克西 当众 忿 懂事 栫 櫘 湗 田园 界面 白云 礼法 线条 罐头 被窝 说不清 貂
长三角 门扉 音节 高职 五台山 公路网 印度教 发热 商学院 基部 夜色 差额 廖 排挤 杂剧 污染物 淖 渗 竖起 童话 绿洲 谈起 踪 黄帝 业界 伯爵 兄妹 古籍 周期性 地委 墟 墦
大陆架 撤军 普法 界线 疲倦 真主 破败 祖右社 第二位 紵 肆无忌惮 诚意 谥 身处 那双 银行券 骨髓 鲨鱼 两枚 傞 募 城址 大专学校 宣德 总指挥 打扫 晒太阳 波段 濒临 热气 诚恳
足迹 锁定 镇守 露面 魔鬼 不约而同 中学生 分治 大峡谷 孔雀 弩 形体 心怀 憔悴 找寻 放电 数十个 曼谷 极少数 沙河 滅 炲 疏忽 疑虑 盟军 真情 端正 第一代 纲要 讨伐 迅捷
钻研 长篇 饥 高耸 严整 云盘 全心全意 分头 双双 可喜 大体上 大城 夺回 巴格达 心境 忠于 恩格斯 把手 拳脚 换届 探头 旦 机器人 民心 玲珑 田震英 瞧不起 祭祖 红细胞 经由
老先生 蚕 谷子 黄瓦飞 侵害 俏 养活 判定 存有 居委会 市场化 总工程师 扰乱 捐赠 探测器 教育厅 断然 构想 梅林 樹 比喻 沉井 涟 眼角 窟窿 背诵 腐烂 衁 麾下 一两 上当 临走
低沉 公路桥 军火 冷淡 出使 副总 十九 卢象升 吭声 多多 大堂 嫉妒 峨 幸而 当地人 彝 推演 朱祁镇 架起 点击 玮 球形 硝烟 组委会 辽阔 逃往 那段 重晶石 销量 锋利 阵线 飞船
上岸 上车 东吴 几内亚 加薪 劳累 升学率 太小 握手 救出 木质 洋行 瓶颈 破灭 秦王 第四次 老乡 超导 退缩 配偶 钯 隋开皇 难看 题型 驻京办 麝 下发 乳白色 亮丽 估 作坊 南平
哆嗦 备战 大团结 天明 失常 好似 姬 存心 小牛 巡视 扑通 掌心 敬业 昧 欢呼声 腰带 难堪 两日 伯父 伸缩 偏向 冒犯 合作社 喷发 大拇指 尘土 开元 推崇 昆仑山 有失 机载 植树
正殿 民意 水资源 沟渠 照相 燥 璘 瓦罐 盟国 纽 胜败 许久 费力 赞助 赵半山 追踪 郭药师 默然 一个多 亲友 兴办 冻结 十余年 哎呀 喜庆 墙角 大胜 大雪 好友 师兄弟 并用 张家
忙活 战功 政府部门 斯拉夫 本场 欒 汵 火控 病虫害 眼珠 肖鸿林 远方 选取 逐一 錘 键盘 闊 霸权 饺子 鸣叫 中线 分队 力道 勤奋 南洋 唧唧 头盔 奋 女队 宣战 应为 开枪
得天独厚 拥抱 斐 时日 桃园 桌面 游击 玻 百倍 粘土 舅 舜 芝麻 萱 计策 调集 谎 跌倒 软件工程 邮编 降到 首选 不甘 伍子胥 俞莲舟 军校 出游 北流 十余 含笑 商家 圆锥形
地方官 多处 婚事 官儿 帀 庇护 开发商 旗号 民主党 火热 白家 看中 管理层 粮草 脏腑 航空港 解题 誓死 让步 议长 谒 轮回 严惩 义气 北美洲 十三个 地质学 多长 天池 平凡 搬运
新闻界 水泡 派出所 烧制 牌位 生物学家 生计 痛恨 褚 进行曲 金碧辉煌 雇用 风筝 一成不变 中指 乘势 交织 佛塔 减产 吉利 后续 唯恐 基数 多天 归公 才华 接任 撵 星火 木牌
李白 江东 炭 狡猾 王宫 老爷子 耻辱 肾脏 自考 芸 茶杯 试管 豹子 责成 辗转 馷 鸡汤 农用 华为 口吻 国力 大宗 屯兵 工作组 张作霖 抵押 柜台 桥墩 森严 汉城 由此可见 疫苗
矾 自然环境 茂 补助 赶走 金丝猴 雄性 马铃薯 龙王 一应 不休 出力 双向 周身 唱片 四海 大唐 头疼 忠义 意向 房产 检阅 楹 河湖 王安石 矿业 矿区 第三名 葛洲坝 装配 该国
雕像 骤然 两口 债权 农业区 冯玉祥 出马 前殿 嗚 寝宫 徐寿辉 得胜 成年人 断断续续 早点 早餐 松弛 果子 榨 焦躁 熄灭 犵 登极 知音 租地 经纪人 花木 蘸 虚实 裂缝 赶路 辟邪
闻讯 交出 偕 八五 凌 医治 叶碧秋 实情 戈 打招呼 挣脱 搀 杜仲 杵 洪涝 游记 空隙 绝顶 贴着 遮住 雷电 伴奏 低空 入川 台地 史实 吴邦国 哺乳动物 奋勇 小提琴 彩电 征税
悠悠 指使 推辞 数字化 旅游者 更迭 朱砂 来华 火爆 环境保护 精制 足足 限额 饮用 丑陋 偏差 出炉 古文 后劲 后院 嗨 大路 大门口 失落 庭院 张嘴 怠慢 戈壁 抖动 杂交 毗
清真寺 澜 独具特色 王明 社会化 织物 肖像 衷 覆盖率 试行 辽宁队 锐 体裁 信徒 偶像 光缆 况 升旗 古物 台海 因故 在意 好手 尚且 尹志平 抚养 摧残 朱熹 梦见 楼房 浴 衬
谋生 踪影 车身 进取 适龄 铁门 铸铁 题为 两性 佬 免不了 全州 勇于 名气 咸阳 增生 失眠 女尸 御林军 戒备 扫荡 报价 敌机 昙 机型 欑 正比 洞庭 炭火 爆破 珠海 瞄 穿戴 箫
表皮 证见 走走 鍟 闪过 面颊 中常 优胜 光年 凯 划定 剧作家 北齐 华国锋 卑鄙 县府 后任 商标 埋葬 声调 天使 孟子 就任 尼泊尔 尽管如此 带电 干系 摄入 斗志 本轮 楂 特约
稠密 空袭 经济型 罗汝才 腺瘤 荧光 装作 诊 谝 一包 两队 人世 伊尔 使臣 光景 光盘 八七 农行 华瑞 厅堂 合称 奇妙 孳 席位 库存 应邀 手榴弹 招待所 文泰来 断代 根基 母女
点子 牙膏 生父 电影节 禁令 纸币 色泽 芙琳 董必武 衣食 试剂 起因 辩证法 那场 难于 三星 上路 不得了 乙肝 体温 作响 假冒 做生意 儏 元件 剰 劣势 劳役 嗙 巧克力 平平 得失
总值 恃 战局 攻陷 明史 椤 波音 烛光 犺 空战 简陋 箕 经管 美方 舂 足下 隐私 专业化 二十六年 俱全 其二 军备 小镇 屯子 师资 幼稚 弄清 心爱 无心 有心 毗邻 炮击 独树一帜
皇陵 笔墨 耳目 良机 苍蝇 诉说 贴身 这样的话 适量 逼迫 采茶 陈毅 魁 东林党 全程 只求 和谈 土坑 天监 奴隶主 张口 忙于 恳 执行官 搜查 无量 木棒 洁 租赁 绊 翻阅 艺术品
诬陷 谁家 集镇 青铜器 顣 骨折 北山 堜 外交官 大庆 子弟兵 实时 开关 开幕式 心事 普通人 有生 柑 汉书 沿袭 田野 空地 粈 绵 羌族 考入 药业 蜜蜂 辜负 遗书 郝摇旗 重臣
隐约 马列主义 一曲 中南海 化学家 原则上 参军 墜 增幅 多子 多样性 天津队 尊号 延期 恶意 拉动 散射 新药 早饭 毛笔 水道 矗立 站台 结盟 胚 螅 讲学 讲授 调度 道场 问话
高贵 修补 删除 南湘 发酵 回合 国宝 宗族 工事 巨人 庙里 强国 强悍 总参谋长 慈悲 战果 教务 日本政府 明月 构思 活捉 特委 理所当然 生化 礼拜 社会制度 种姓 纯洁 经济林 输给
造化 雪地 顾不上 主宰 偏见 兴旺 单体 卵巢 商旅 尖叫 政治学 沸腾 清算 相持 纳西族 胺 衰竭 西华 要道 误区 跑道 连成一片 长于 阿弥陀佛 集训 饥民 上院 健美 公爵 册立
北伐军 南京城 床单 微分方程 戏称 技法 搜捕 敌我 文中 机械厂 生理学 直系 知识点 精于 翰林 腹泻 要钱 解放思想 载入 边沿 金子 高山族 黑影 不屑 中场 丰富多彩 久久 云朵 伤痕
军委 十名 发财 婆娘 婏 孕育 宣武门 录音 忌讳 意在 挣钱 改正 无所谓 枯水期 正德 氦 激化 犹太 神韵 筵席 肃清 芳香 草本 葵花 路旁 辅佐 这帮 鲤鱼 鹊 丢下 作法 分辨率
努尔哈 商业银行 坞 山羊 悲壮 愈加 憎恨 拳法 改进型 政区 泥鳅 深海 潰 濇 硬盘 磷矿 神通 种质 稿子 第二代 素养 虎门 谋杀 贮 难当 首轮 黑点 七十 不失 亨特 亮点 体面 倭
半句 县里 发病率 史可法 地盘 坡度 外债 太行 失地 尊贵 恐慌 无论是 桃源 樱桃 毕生 热血 知青 稀疏 绕道 给事中 行至 蹙 遗物 野味 非线性 骗人 高额 一并 三节 为的是 亚军
党委书记 农田水利 冲虚 凳子 创伤 双打 反恐 后天 启蒙 地表水 大碗 妖怪 姨太太 嬬 射箭 小鬼 屈辱 愧 招募 接连不断 文本 斟酌 晏 王平 电缆 皇子 盲人 第一卷 筛选 精妙 纳税
茶水 赏识 远洋 金正日 青竹 五角大楼 人道主义 合葬 唱歌 嗓音 女孩儿 张国焘 慕名 技改 放养 李云风 棺椁 海参 满载 神像 耀武扬威 耶路撒冷 荒山 触动 许可证 过日子 靴 鞑靼
黄鳝 井口 创刊 大衣 悼念 撕下 新任 有数 本着 梁曙光 欣 洪流 海防 猴头 畜禽 监事会 笺 脸孔 镂 青年人 韩太太 预备役 高铁 丙 两极 会师 传言 劣 台基 坐定 夏玉莲 宗派
年满 总分 按着 有罪 李时珍 炼制 膨 芝加哥 行路 轰击 迦 邮票 重叠 锅炉 颐和园 题词 颤动 风云 骸 一卷 一滴 三百 上部 不凡 中堂 仰天 军种 动不动 单调 同声 嚑 国庆节
并存 手电筒 扫地 文渊阁 新闻网 李子 棉纱 熊掌 熜 落差 身世 难保 馍 鲜嫩 一连串 不规则 中行 五谷 人参 典章 内设 军心 冰凉 击退 半路 吵架 声势浩大 好容易 婆子 字符
平民百姓 忎 意欲 环岛 登记日 督促 竞相 第二炮兵 绝非 老将 获利 蒸气 袄 调味 财税 贵阳 跳投 错落 雄蕊 马尾松 业内 二十一 何尝 刺杀 副职 动物园 化学工业 发起人 告状
哈萨克族 啸 廉政 情趣 成群 欙 流言 漕 绝缘 职高 西班牙人 转眼 银河 颜洪烈 业主 两颗 乘车 亚平 入关 决断 化学反应 发电机 受热 名头 吸附 垎 声名 客房 山门 平整 庣 当阳
怜 恍然大悟 数理 时数 时速 柱头 棉纺 水族 沦陷 混淆 湘云 献帝 直觉 窒息 评定 踉跄 重现 间断 万个 二十一条 倦 冬瓜 几块 古田 吊脚楼 夹杂 学艺 开凿 正南 煽动 皮质 禁军
笑吟吟 细嫩 袁时中 褢 远近 金黄色 长矛 魔头 中流砥柱 传球 免于 兔子 再见 堂屋 姨 岭南 巴东 巴比伦 张义民 往回 或多或少 无礼 果园 染色 氧化物 漠 甲骨文 相宜 第一台 编译
网络游戏 萝卜 薄膜 裙子 调用 贝母 负债 迳 隔开 顶住 世界性 乾坤 勺 卡拉 喊叫 嘴边 学期 宝物 害人 岩盐 建华 成品 成色 挫败 李铁映 残暴 泣 老前辈 舔 艰辛 衍射 要不然
质感 贵重 辨别 迎娶 进犯 连带 铁钉 附着 陆羽 颯 骡 三步 停步 减退 副官 受贿 可疑 周六 国企 坚信 实质性 巳 微型 政绩 文昌 暗算 朝野 棕色 棤 气囊 浊 浦 深谷 满身
焦黄 眽 短剑 短线 置身 老佛爷 蜰 都统 钝 银针 面皮 世代相传 丢掉 九十 何用 党风 凌空 台风 唯心主义 大件 婶子 嫌疑 尘埃 应声 效用 昭君 涉足 渚 炫耀 秩 立功 粠 觉着
贵州省 过时 闯进 青蛙 骤 不朽 严刑 主将 于长江 众所周知 刻本 卖出 占优势 可行性 圣彼得堡 大麦 宪兵 山岭 布袋 得手 患有 战船 打动 放纵 旗杆 林黛玉 水性 点心 留有 稳健
穆念慈 第三种 粗壮 编导 考官 膥 补血 诸般 赍 赔款 轧 辩证 钓鱼岛 雨季 义勇军 伊犁 倾心 假日 关押 劍 听觉 吹灯 堑 大巴山 头颅 好办 存亡 愪 打人 抡 拨打 捉住 无缘
晋代 欣喜 气压 沙俄 灰褐色 炼油 牧民 物事 田福贤 电能 私有制 笔试 罪过 英国议会 茶庄 衬衫 万世 两组 临终 为政 偿 党政军 军纪 半斤 古时 各门 合影 君权 周日 咀嚼 大帅
太阳系 失陷 安全性 建筑师 扫雷 拔剑 文学史 曙 替补 染发 氭 波斯湾 波浪 甲状腺 瘽 胃口 菏泽 迟到 钱财 雷声 一如 不愧 乐曲 乒乓球 仿照 其内 凝结 刘絮云 制糖 刻意 副将
劳力 取材 受损 同盟会 后门 告诫 圪节 姓氏 帆船 彼得 情不自禁 意料之外 拉根尼 散步 无赖 枢密院 樱 款项 武大 焚毁 珪 白嫩 硅谷 英寸 讲习 负荷 赤字 跳舞 过量 近代史 连日
逍遥 遵照 长阳 鱿鱼 中大 何心隐 余脉 假若 军容 冷水 击溃 十次 多种多样 如实 左腿 平壤 影像 微妙 总动员 戚 换句话说 政工 枪弹 榴弹炮 温馨 热带雨林 百货 网吧 艺术类 贡品
走入 邺 金莲 铁掌 镞 阳性 险要 非农业 黑格尔 鼓动 二十七日 五丈 传教士 入库 关照 到期 前哨 升任 卢布 去路 处方 奸贼 威名 嬮 忍心 悄声 悄然 成名 抗病 换来 搜寻 攥
放宽 文化教育 棋子 每每 水军 流速 炉火 用到 白银 破解 禽 稽 突起 窗子 红楼梦 联结 蔗糖 象牙 连任 邸 鍋 上风 乌桕 人民政协 养牛 冲锋 去取 哈里 嗟 宣传部 富强 平方厘米
开水 挺身而出 新颖 方解石 晴雯 曲子 术后 潜心 环流 筽 绔 绸 缀 自由主义 荃 蓝图 褠 证券报 走开 辏 铁路桥 降雨量 隐秘 预示 风力 且慢 东州 丫环 伪造 体贴 克罗地亚 其子
冒充 卷入 吕布 哀求 唾沫 婁 宪宗 屡次 巴拿马 幽灵 徐霞客 情调 愕 抗震救灾 接壤 木盒 桥下 歌词 武警部队 殷勤 汀 沁 火柴 熔岩 珮 用材林 畅通 直观 笑意 笢 管事 网点
聚焦 苍 跳水 铁青 一着 代为 医务 午后 原文 右腿 后台 呼吸道 回扣 回落 复原 并称 床边 引信 挑衅 数里 期刊 朱厚照 枃 沅 注明 深水 灾民 熻 疾驰 瞟 第九届 筛 綔 蛹
蜂蜜 迪斯尼 送礼 金庸 首发 驱赶 万头 中西 了结 产业资本 伯母 体外 倒地 停泊 六届 关外 吓坏 待定 明智 李四光 核算 棩 汹涌 湖中 灵敏 炮台 眼睁睁 第一章 第三章 第十届
经济基础 计划经济 遗嘱 鑲 防腐剂 霓 餐饮 三王 三道 三门 不须 信用卡 冲洗 出具 出奇 刘体纯 取缔 埋藏 头颈 妄想 寻觅 左脚 巨型 扁平 打中 扣除 新路 机上 濒 用地 登场 秤
约会 自制 解说 讹 身价 风雪 一定量 一桩 上船 两幅 古人类 只用 哮喘 奥妙 好奇心 岳家 帷幕 延误 惨白 晚清 汇入 河岸 油价 火腿肠 皬 福康安 秦安 秦腔 第二种 肃立 股份制
蟒 血浆 过硬 金钱豹 针灸 鼓声 严正 仕途 会址 保养 军衔 加害 发音 名著 吴仪 周一 大头 大官 废话 录取率 惊心动魄 截断 拭 拱形 撶 攻下 旁观 横行 治愈 滋生 漫步 炼丹
矮子 矮小 石雕 磷肥 祝福 筵 绚丽 编码 罢休 葡 融化 资财 铅笔 锭 陈旧 静默 鲁智深 一瓶 位子 公事 内侧 分出 前导 剧情 北冰洋 口服 口语 向导 坦然 外力 大牌 岋 平缓
年幼 府上 异性 强弱 归国 恍 所作所为 救治 旧制 正视 每秒 沉香 涧 混杂 游子 特大 男朋友 秘诀 简洁 良药 迫于 酒吧 錧 马鞍山 一帮 五道 京西 作曲 借用 僻 几道 出生率
卧薪尝胆 反常 号角 团员 堵住 复发 复线 夥 审视 山势 巧遇 成败 战胜国 扑灭 执教 抢夺 效能 斯密 既定 未及 架桥 棋手 歉 民法 沉静 河湾 涵 渡河 火速 狐狸 生死存亡 简明
终极 编组 草木 蝇 谛 贝壳 鲍 鲥鱼 不在话下 会意 余处 几分钟 出乎 外加 大观 委托人 威慑 定制 宠爱 尉 惶 懒得 手表 打鼓 拼音 止住 河里 猎人 磁带 老伴 胡须 蚂蚁 起降
运输量 锏 静悄悄 骚动 高昂 会审 军委会 出奇制胜 受体 吃掉 唐贞观 堡垒 增量 好几 孔道 客机 庄园 归侨 影壁 搔 核动力 椭圆 武装部队 狭长 矶 老龄 股数 胆固醇 莺 蠢 衣着
要塞 详尽 贴近 部将 鎭 铭 集资 颂扬 黄一彪 下场 乱砍 于城邦 信托 凉拌 刻苦 募捐 吐露 四门 姩 学家 崄 平起平坐 径自 恳求 惊惶 惶恐 新近 日程 显而易见 杠杆 烙 璐 确诊
积水 粽子 肥大 致癌 茶几 蟮 襟 见见 览 议定 跨国 金光 隘 顺势 黄豆 鼎立 一清二楚 两晋 争辩 二十多年 你老 停当 叫喊 含蓄 品尝 嗒 奴仆 如意 实习生 幕府 征战 打法 报社
搀扶 撒谎 服务员 此法 此种 涩 清单 渔网 湿度 热忱 爹娘 皮肉 祈求 票据 第三纪 第二级 繁盛 脸面 自负 蝌蚪 证件 迷宫 釉 顾忌 骗子 一周年 专电 依稀 全集 几百 出头 出没
出版物 分管 十几 叔父 各型 喏 失声 小桂子 情欲 执意 浙东 混合物 熔铸 牱 猛攻 省内外 神智 积聚 绒 联谊 脖 蒸汽机 谢家 遗忘 铜器 霹雳 预案 风浪 下沉 侵袭 公安部 刘家
化验 发射器 发脾气 吁 商周 大院 威廉 家产 打探 正气 毫升 氫 江流 牌照 王长顺 畲族 眷 纸条 经文 绫 缓步 衍生 衡 警报 许许多多 象山 超前 遗存 锡伯族 长山 间隙 陨石
青衣 风景线 鲜有 三只 两用 习惯于 从头 再创 凭证 呜咽 外祖母 天性 孙婆婆 安定门 师大 庐江 建安 引来 恁 所到之处 披上 既然如此 核实 水解 汽油 河东 流放 涗 清明 溃疡
罗斯福 老伯 血清 装束 装甲师 钊 飞架 马里 丁汝昌 三叉 上铺 串珠 乌鸦 交接 从严 从属 仿效 体形 侮 侵华 偏南 公孙止 劳工 吃喝 国事 宵 年后 怜悯 想念 执政党 撲 核查
止血 永和 江醉章 溴 皮毛 石灰石 纷 翻滚 背鳍 苻 茧 蔡元培 车长 逃生 重担 钓鱼 陈富忠 颁奖 飞快 高超 龙宫 专场 二七 估价 典范 出其不意 划归 功勋 包扎 北周 只当 周瑜
失守 宫阙 射手 履 岛主 应酬 忠臣 批示 教练机 无数次 日光 智商 柏 棍棒 毋宁 求见 沐浴 游玩 漆树 潜入 灵感 点点 确信 磨制 竹林 策动 绠 老婆子 膀胱 订购 说到底 走兽
重演 销毁 陌生人 骇然 世界观 仿制 体弱 傲慢 农牧业 前头 卷烟 发誓 吞并 好喝 安庆 岗哨 幡 彻 惨败 成像 架构 溯 牧区 独联体 珍宝 砚 蛋糕 血流 袈裟 袱 谢烟客 趣 醒悟
阖 革命战争 颈部 飞身 丁春秋 东道 九曲 五种 仁义 典籍 内务 南宁 大奖赛 头骨 年限 张海丽 恋人 情操 李汉俊 柳如玉 棶 水雷 洛桑 烘烤 蝙蝠 衣物 谢富治 近处 配有 采花 铜牌
非得 一村 上调 不敢当 九阴真经 二十四 克隆 农夫 刚果 加倍 叹气 后金 喘气 塑性 奏章 姿 宣统 布雷 店小二 延津 弹道 录像 患病 拓宽 挨着 探究 数组 施琅 无机 木棍 汲取
海岛 渗出 漫画 猖獗 红眼 肩负 胡椒 芬 裔 钞票 阴沉 领事 马到成功 上天 余万元 侍女 偏僻 入门 册封 前端 匈 司法部 味儿 夏威夷 大洋洲 委托书 实例 打井 指控 放慢 斯里兰卡
晚报 晶体管 暗道 杀戮 杆子 武备 水体 溂 火花 缰绳 苟 趣味 跋 逗留 骚乱 鱼翅 齐国 东非 交互 保罗 俺们 军训 冲散 凤凰山 刘华清 后头 吻合 售价 商定 喀什 喧嚣 备有 外公
大修 太宗 异样 张罗 当头 扬言 提炼 放肆 断言 时人 暖流 李岚清 歇息 泵 淙淙 渡口 牢房 甸 白俄罗斯 相比之下 知名度 石英砂 纠 编印 肉丝 蜘蛛 行政部门 行辕 谈不上 轮胎
迄今为止 醇厚 铜矿 锄 门将 不知所措 世锦赛 两把 交响乐团 光照 南山 古文化 后背 字型 庐 徐徐 忧郁 承办 数招 旌旗 普通话 本期 榷 熠熠 爽口 碰见 空降兵 篮子 红海 缰 群山
胆怯 计委 诺基亚 谷六仙 迷迷糊糊 阎 面对面 鱼头 三局 下回分解 不畏 人工湖 八中 关内 冯公公 凑巧 制取 匡 千百年 厂房 历法 原址 含意 呮 固守 好听 孙玉亭 定性 小摊 尾部
布拉格 心血管 恪 撂 撴 晶莹 有别 标识 民主人士 现代人 瓶子 第二节 红火 老道 肚皮 色情 茫 血迹 轻蔑 达西 运到 选派 郎君 顺从 高雅 上床 不以为然 个性化 中国大学 侨眷
司空 后市 哼哼 土族 坦诚 射电 岳夫人 庆贺 忌惮 抠 拉扯 挨打 敲门 文坛 架上 死囚 漫游 研究室 稳固 肝炎 裂纹 踹 过不去 醴陵 鍧 钢板 钻入 闻名中外 面团 革命党 餢
万多公里 严酷 乡土气息 于二龙 传教 做官 决议案 凡事 初等教育 华沙 去向 喉头 喝彩 土城 复杂性 奇珍 女神 尧 工贸 当务之急 微分 微米 悖 披甲 整车 暂行 暖和 殖民主义 汤若望
活佛 深渊 满面 漂浮 琚 础 碌 贰 运输线 造反派 霎时间 三点 僵硬 全球性 冬至 分娩 刘姥姥 十道 厂里 各家各户 四十年 大鲵 头号 孙夫人 开明 强者 恭喜 惊叹 放在眼里 放疗
民建 水洞 浅层 爱国者 秉 翻开 老太爷 自然灾害 航天器 蒸笼 袁绍 说错 起先 通州 郡县制 铂 陆路 陵区 高坡 中能 半边 南边 四角 外籍 宙斯 宪章 峻 憨 打通 抑郁 振臂 文化部
暇 极小 林平之 溥仪 灵活性 炮轰 瑟 痛心 碑亭 胡风 蠕动 计议 贫道 跌落 邓有米 驷 三下 个儿 中阳 临界 乘着 事前 五峰 依山傍水 充电 分泌物 叙事 吃酒 器具 国语 女童 子叶
属实 常青 底面 快船 撅 星期天 更深 毫不犹豫 沉积物 河畔 满心 熼 爬行 留神 白旗 皵 等价 老化 胜仗 袜子 车轮 转弯 迁居 钑 银奖 附件 陈潭秋 限期 一寸 一站 万事 五门
京都 傻瓜 八宝 出海 南昌起义 原子能 取决于 同门 土块 复明 大好 如林 妗 字头 对岸 帘子 帧 张家口 思虑 惟恐 拄 摊子 无言 早些 最后通牒 松开 极富 殉 渗入 王兆国 电阻
礼品 累积 约旦 纵向 结为 编程 胆小 葡萄牙人 诱导 迫不及待 铿 难忍 难点 领略 风度 飞速 人民武装 冲杀 出家 分期 剩余产品 北京地区 台前 喝水 在乎 垂帘听政 声望 太重 嬭
富豪 小张 战法 景物 榘 殷正茂 气力 沙包 淳 满头 牛马 特殊教育 王昭君 生产量 科教 第二章 筹集 襄樊市 领队 万吨级 三院 上岗 中枢神经 主队 俔 修习 入主 全队 公孙 出栏
古罗马 可言 地空导弹 士卒 大娘 太保 太史 宝宝 对阵 开胃 引得 懡 打猎 拔牙 招致 摄氏度 摸摸 无常 时髦 有钱有势 机车 李闯王 油气 游戏机 独立性 玹 用油 电动机 电子邮件
痉挛 真经 神灵 窒 紫文道 纺纱 苏鲁克 袁宗第 警觉 转增 边际 颠覆 黎巴嫩 不计其数 不问 乙烯 合十 回乡 大通道 天文台 奢侈品 完婚 山墙 帻 庆幸 庙宇 所为 承袭 投靠 敬仰
无益 杰作 殷梨亭 汴 激荡 炒面 牛筋 狂奔 琅 知情 算盘 粟 红糖 维新 表妹 表扬 衰变 裂变 订单 诱人 调遣 达摩 近现代 邬 钢厂 餐桌 不管怎样 俟 倒塌 兴山 出新 区区 南纬
喻 囚 夕阳 孰 安全局 峙 崚 平底 平素 并发症 应选 开时 恐龙 打成 明太祖 显微镜 景致 框 樊 款待 洟 浸泡 游荡 演示 潜伏 烟火 疗 白果 盛名 破烂 穿透 第一家 粰 美妙
美观 臭豆腐 补救 装卸 钾长石 长条形 闆 随同 需求量 黄原 龅 一丈 丧事 亿年 伞兵 传导 佣工 倔强 偌大 党支部 几处 凶狠 出钱 勤务 南水北调 叭 周家 回转 回鹘 宝藏 寄养
惬意 据称 方以智 斾 死里逃生 潮汐 片刻间 特赦 盛会 禽流感 竟陵 第四纪 等价物 老娘 老李 舒畅 苏宁 赛前 鄙 钼 银河系 长堤 闪身 飚 一夜间 一天到晚 九章 五天 亿多元 付给
凯旋 初始 到头来 县域 听候 哒 契机 定下 实权 寓意 幇 意料 控诉 撒拉族 教书 星夜 有机物 次要 江城 江段 浮动 痛楚 登陆舰 皓 破土动工 科普 脊髓 英美 螨 要旨 路程 蹲下
防腐 陷害 隔绝 鲇鱼 佛罗伦萨 保和殿 倾覆 兼容 办公楼 发愁 发自 可望 各司其职 向忠发 地基 墨鱼 屡屡 年老 扭头 护法 捕获 棱形 樊一翁 正副 歼击机 清静 灶台 电工 睡梦 简史
纤夫 约莫 纯白 绅士 脓 自由化 苏门羚 西装 蹄子 转达 过关 逐出 郭中姚 鎮 青草 韵律 高家 一拥而上 一款 万斤 三件 上万元 事事 先例 克林顿 军装 出缺 前程 卫冕 卷宗 可取
士大夫 太郎 安哥拉 展望 心地 成天 打伤 拘 插手 放行 散货 敬畏 文史 更替 极点 栨 楚文化 概貌 此起彼伏 河沟 炸毁 真切 紑 紧缩 繁殖力 翡翠 耻 芭蕾 蚊 训练团 退位 银元
锑 马场 麻痹 七届 三十六 三部曲 不祥 两场 中西部 书店 五座 京族 便当 元气 八十年代 减免 刘芳亮 加勒比海 千亩 半封闭 县令 变色 古董 吉普车 奋战 子房 实惠 快捷 性别比
手忙脚乱 报表 拼搏 整风运动 棕黄色 永固 献身 疏松 第二卷 米芾 背包 自居 苞 范文程 补选 装载 观察员 译本 诗句 躲开 远古 违纪 郝 铜钱 锣鼓 音乐厅 鱼尾 万户 两三个 中美洲
买者 京山 估算 光彩夺目 兵权 历次 发生地 取向 合葬墓 国贼 地坛 外衣 宅子 我心 戴尔 招牌 拥入 挖出 李为民 桐柏山 正午 毛冠鹿 深层 熟知 爽快 珊瑚礁 疮 祭司 簧 编入 网址
英亩 蚊子 评判 谋反 远距离 配殿 金鲁生 镏 陈云 馐 两样 买来 俅 分付 勩 升至 反叛 品格 因特网 塔吉克族 多公里 大熊猫 定时 宝马 审计署 少不了 帖子 徭役 挤出 插图 效忠
教法 有史以来 李永波 枪杀 栋 核弹头 求情 演绎 熄 用功 白纸 监事 矿物质 绰号 美术馆 而今 肽 莎士比亚 蜜枣 行刑 衰亡 陡壁 高利贷 中建 九宫山 二十二年 互补 仡佬族 低廉
儿媳 农民起义 出品 加息 动能 千卡 厥 咚 土地改革 好端端 姑苏 婚后 孙传庭 宗人府 定名 宫内 家庙 家里人 封建主义 履带 德行 怜惜 抱拳 挤压 攸 文化层 施政 有色 松散 棘手
武昌鱼 测绘 火堆 猎物 真话 磨损 礼服 种群 紫外线 考前 耗资 肠道 船舱 草坪 葡萄糖 行刺 转折点 金山 附中 驴子 二龙 呼喝 喽 声援 外经贸 多边 大增 头皮 审判权 导体 总成
报警 拇 指路 排灌 支行 方城 检讨 棚里 港湾 犁头 私自 空姐 第一分 绿松石 肉质 肛门 肮脏 胰岛素 虎山 血色 谦虚 趴 輯 转机 银川 雌雄 三万 两对 产销率 亲情 亲政 光临
全天 刷刷 反倾销 可恶 各条 呕 唐太宗 垚 奇才 宇航员 宽敞 岂非 帛 强敌 悦 惊疑 折扇 教员 新春 杂草丛生 权分立 槌 江浙 渲染 煡 盯住 睛 胡自皋 自转 英雄好汉 藏书 逆转
遥感 郊外 郑成功 陛 与会者 书桌 乳腺 二环 供电 党章 六路 反省 吊舱 咸蛋 嗛 回味无穷 失传 山影 岘 工信处 数千年 最高点 本校 民盟 清凉 火电站 眼界 睙 结合部 花儿 花山
菜汤 萧条 装扮 词语 诚实 轶 辐射量 郑家 鏌 阿昌族 陪审员 陷落 风向 不知去向 中山路 低估 何苦 侀 全军覆没 凤山 后魏 吸入 唱名 四散 圃 坦率 宪 小山 工程局 徐家 急救
慷慨激昂 按说 新桥 明朗 极地 樵 气恼 求救 沙湾 活生生 溢 牵涉 甲午战争 祥和 简便 绕城 编修 药物学 荷枪实弹 覆灭 访华 转战 金元宝 金刚石 铁甲 银票 阅历 髓 龙船 不详
任意球 倒转 儒学 公交 兴高采烈 化妆 单向 后主 后生 告终 嚣张气焰 复印件 大喊 天宇 女兵 妓院 娃娃鱼 字眼 巡航 巡视员 摄氏 数十万 整风 文职 极目 查阅 欣然 武英殿 汇编
油菜 熊猫 独具一格 用电量 私利 老挝 耶律大石 苏打 蕲春 西宁 解围 贪官 通宵 顽固派 飞刀 万台 下垂 丝绸之路 人代会 住所 佛经 使用者 决非 几十斤 劳作 反对派 叫好 台站 商船
国美 在城镇 外校 奸臣 屋内 性病 怨恨 恶毒 排成 斑竹 新兵 方圆 无理 明文 本分 杀毒 毙命 沉寂 沧州 涉外 点火 煤气 王莽 生来 电子战 癸 皂 相异 真假 红卫兵 缺失 落得 螾
西北地区 认输 议政 送走 邪恶 钟声 鞯 音响 麦加 东至 使馆区 光源 出人意料 发怒 取暖 古墓群 吴应熊 哨兵 堢 墩台 大乘 好坏 实德 张家湾 强硬 感知 扁圆形 操场 教养 新陈代谢
旀 板凳 模特 欧亚 水产业 湘北 火箭炮 特技 督查 硝酸 种植业 继任 胡人 诞辰 语言学 霸主 青葱 顶级 领导人员 不自禁 乔治 交响曲 京九铁路 亿千瓦时 兵火 出山 古诗 各色 吴淞口
嘈杂 嘱 大内 大叔 央 失手 市县 幽幽 徐海东 惊诧 惰 战略性 斑斑 旅途 旧闻 杬 松滋 沈国放 测评 石棉 社交 秦基伟 第一线 管教 老兵 肉鸡 鄙薄 鍩 长寿 青海省 鞈 预见
马蹄声 高高的 鸽子 麓 齿轮 一尺 一把手 不可一世 东安门 为啥 九尺 二门 亚科 人类学 价值量 传染 伴侣 侯方域 僧侣 养鸡场 分子式 单薄 发难 可信 吃亏 堂上 多出 大杨树 寒气
封口 小品 少有 思绪 托福 拉古 掖 敷衍 来京 椰子 楠竹 欠缺 此项 波及 混蛋 温热 爱国人士 电站 相间 碾子 竖立 筹措 纪委 苏北 血统 规程 触角 试射 该项 载人 退后 邱
钱塘江 鸟儿 三声 下巴 东宫 两广 丰满 主任委员 人声 休克 充军 几张 北城 回游 基本工资 外电 孟浩然 安稳 峰峰 布尔 惨遭 所部 接入 撤回 文工团 机智 松花 枣阳 柯 楚庄王
欺凌 求和 湿热 牧师 王者 白带 破绽 神经元 竿 纪年 细作 统制 绵羊 翂 自由自在 茶树 蒽醌 规章制度 财团 辽河 远眺 透出 醛 闭幕 陆军大学 陶醉 青木 领到 马道 麒 一动 上旬
专程 东西方 中华书局 举世闻名 交警 以备 冰山 分区 印度人 外层 导引 尝尝 局限性 幼时 收录 放牧 文学家 朝鲜战争 毁灭性 滋补品 漆器 热泪盈眶 猇 秒钟 粡 西门子 西陵 认错
谷底 豆类 通城 长满 隆隆 韦香主 一章 三民主义 付款 侍从 偏要 储藏量 先帝 共用 军力 分枝 前任 北伐战争 启程 嘉庆 大使馆 家家 小史 峣 延庆 开战 悲观 成亲 我市 指指 捣乱
文教卫生 新婚燕尔 无影无踪 旧城 朱光亚 果蔬 根本性 梁子湖 民办教师 盘中 竹园 竹山 粪便 编排 耕作业 致病 药膳 该科 该院 说不得 豪强 购置 选料 遵从 闯入 陈政委 随行 鼎盛
主旋律 体能 何鲁丽 光合作用 全盘 凄然 凶恶 利物浦 卖掉 参展 多达 失衡 峁 巧合 抱负 散开 文汇 施用量 曲酒 最重 朋 朝鲜人 棺木 橡树 毒气 氳 永新 永福 汉英 热呼呼 牛头山
玩意儿 甲醚 痊愈 矿产地 童装 第四章 粗细 细微 肾上腺 芰 荷兰人 西口 贞观 递减 配制 配色 铁证 陈世美 陡峭 饮誉 高一 魔王 鳜鱼 鼓掌 丁卯 不均 乱七八糟 二里头 余叔岩 佚
倏地 农家乐 创下 加速器 动词 十五道 华容 名曰 吴香香 墓穴 实德队 客货轮 小石桥 得体 微不足道 悬念 截住 扇形 投掷 抗美援朝 抽搐 招式 捕获量 敞 数百年 斯洛伐克 晨报
朝鲜半岛 李如松 枝叶 椹 欧拉 残废 江底 燕京大学 特派员 略微 砂岩 祝愿 福星 第一座 篇幅 绌 胡杨林 西非 语种 贱人 送入 遁 道姑 阿拉 附和 一月份 中土 书城 二氯 五县
产业园 仙女 作对 印记 原产 原来如此 取笑 叛变 古镇 否决 呼应 唆 唐宋 囚禁 回廊 围城 土台子 地球化学 塑像 大厨 大腿 太公 太极 必要条件 恍惚 恭候 托人 挂牌 放屁 文昌市
无名 星际 晌 期满 朱邦造 杀出 松花江 柳大华 样本 梯度 櫙 次序 比试 浮现 消亡 涙 温家宝 父女 牒 界定 皇太子 盐酸 硅灰石 糖果 緢 结尾 育种 语句 逃离 避寒 铃声 阿姨 隨
雕栏 鬼神 鲌 鲍春来 默契 鼻涕 齹 上阵 东莞 中统 举例 倒闭 即令 吓唬 吴楚 啰 多功能 多变 多期 天神 太尉 女友 学分 宏达 尖端 尹吉甫 引诱 必胜 情意 搬迁 攸县 教士 教诲
昏暗 月均 未了 欧共体 汪洋 汶川 泥灰岩 温饱 湘军 照相机 王树声 生活资料 疄 皮日休 省籍 粳稻 绱 老二 肥皂 能耐 质点 超额 酒席 铁器 闲着 颜料 两门 严加 丹麦队 仲 停产
僵局 冲天 十二五 厦 名闻遐迩 后湖 圈套 基本建设 堵截 壤 大洪山 安葬 家丁 对内 庵堂 式样 引着 德语 怡悦 惩治 扬起 抽调 按捺不住 放逐 新字 明器 櫧 此行 水草 洄 洪凌波
滤 炬 焰 电饭煲 百亿元 第一面 绯 翔 联苯 节能 要冲 递交 针叶林 黄骅 一缕 不无 企盼 何方 先于 全家福 公人 几百斤 分属 分担 包金 包银 医保 南港 喙 国宾 垣 多瑙河
大兴安岭 天安 太行山 夫人道 奇观 引出 情怀 折扣 接上 救护 有幸 有所作为 杨大哥 杨建华 查理 楼阁 母体 水肿 烤鱼 牙口 王任重 珈 甜菜 矫 石龙 稷 第一节 红安 经济带 艺术节
董家 规划师 评级 辍学率 退兵 防火 颁行 风沙 齐达内 三峡大坝 上议院 不失为 丹江口市 举出 买买提 人杰地灵 伦比 保荐 俨然 倒好 冷落 出世 利刃 加装 卖国求荣 印证 厉 受访者
名士 名望 启德 外婆 尯 山庄 常遇春 幽深 彩印 排练 接轨 晾 楃 槐 横沟 武汉队 水源地 洞窟 浃 湖北省委 烤鸡 申包胥 畅达 福气 绝招 维和 群落 聋 致电 航天飞机 花木兰 莼菜
薪资 觅食 认识论 跨过 邯郸 金俊武 陆冠英 饴糖 骨架 魄 傻蛋 冒烟 出家人 前天 区委 十八日 华中地区 博得 发票 受害者 嗽 嘤 大象 妇科 安顿 宜黄 富水 工农兵 师师 席卷 惦记
抗辐射 救亡运动 晚餐 标签 树丛 棠 楠 汉朝 沙子 猛禽 留情 直管 简短 糯米粉 纯净 自旋 藻类 誓言 许嘉璐 调蓄 超音速 转载 辩解 退让 郢州 采伐量 饔 驿站 鲛 一桌 互为 五中
人种 他杀 任凭 供应商 公案 军工 冰期 列位 别扭 割断 北湖 卢森堡 双桥 哇哇 嗅觉 声波 复活 外国语 大红门 头球 安内 归州 思量 成文 成方 抱歉 探望 推选 掰 放流 放进 整日
新洲 有意识 朝臣 朴 标的 毕升 江海 涞 温室 火箭弹 甄志丙 白玉兰 皇岗 眰 石榴石 研讨班 租金 纷争 纸张 老马 耳机 苛 葬礼 融洽 衍 西方人 论著 试用期 轰然 送回 郧县 铜镜
高新区 鸱吻 上身 不懈 主料 丽江 乏力 五项 京九线 任免权 伊利 便秘 入伍 共同体 分封 分部 刘志军 南漳 卫校 古琴台 史方 吭 周五 喝采 域名 奥斯卡 平方 思科 手指头 打响
拦河坝 日本国会 春风 晦 杨维 殆尽 汤化龙 流动性 涉嫌 渐近 游历 滑雪 炒锅 生态学 白洋 盐度 瞬 秭归县 空投 立陶宛 第一峰 第一条 精魂 缺席 聘用 觑 讼 读物 赋役 还给 阅卷
阵前 障 难关 集散 雍 音像 马口 高能 龋 七日 三等 上品 人流 冲积 划一 刺伤 变废为宝 可怖 司马义 唷 因果 大寨 大湾 太阳年 奋发进取 如愿 嫳 干重 张扬 彭真 微软公司
抗逆性 报知 掌上 摇手 教众 新奇 无尽 无能为力 日落 明玉珍 曲面 毁坏 泰州 焊接 玉女 第三天 简体字 繘 腹痛 英山 莫过于 血型 认购 评议 贪图 路甬祥 遥控 铺筑 错觉 阁楼
陈锡联 雅虎 霏 霸王 领头 驱使 鲶鱼 黄永胜 三顾茅庐 两个凡是 主教 京广 伏明霞 八字 切块 午餐 半头 半部 南郊 吠 喜讯 器材厂 城东 姜恩柱 婄 媚 小林 巴西队 惩办 散水 新颜
梯子 欺诈 浇注 浦东 涢 渔船 珩 瘾 石膏矿 空洞 篇章 红莲 级数 织布 经络 罗家 自给自足 草泥马 虾子 谑 谬误 豫西南 赐予 连环 闅 鱼汛 鲩 龙乐豪 下放 乡政府 乳头 二郎庙
俞正声 修正主义 候补 储油构造 公安部队 凝聚力 别有风味 动植物园 匣子 千吨级 古山 合兴 商用 固城 嫡 季风性 学海 守备 宣誓 宽松 择优 操持 收下 方面军 星座 枝江 气球 汤用彤
河鱼 淹 玩耍 田秉毅 电网 百花园 知己 穿行 立案 簯 纪念日 老河口市 聂海胜 舀 荆沙市 莱比锡 虚伪 见闻 调皮 资质 轴瓦 运往 运载火箭 近郊 通山县 邰丽华 鄂皖 雌性 颍 驾车
鹤峰 黄土高原 三子 三鲜 下功夫 中止 任新民 余平方米 兴山县 准许 判刑 北斗 原意 同居 回锅 复查 外甥 多胎 大冶市 奔赴 媚外 岔 广度 庤 引见 当官 悉尼 手下人 拗 挂念 捉拿
探听 攻坚 敬意 无条件 春游 曾宪梓 本色 来势 梅雨期 氧吧 江南西 浚 游击战 炒制 猜疑 玩家 百头 盖茨 盗贼 科威特 突破口 红安县 缠绕 老同志 英山县 融为一体 袁宏道 触犯 论语
追兵 里程碑 预警机 香辣 高喊 东盟 两口子 何椿霖 佛山 保康县 僵化 公办 冲刺 几根 刀工 印度河 厉无畏 反面 叛军 周逸群 商贾 回老家 堰口 多吉才让 嫘祖 宗朱厚 官位 小白菜
崎岖 巴东县 布鲁塞尔 念道 戯 撬棍 整洁 日语 曲艺 武穴市 气节 水利工程 江道 河势 清白 煤田 照亮 燃油 王亚南 瓦工 盖子 端坐 第三届 羽毛扇 耽 联邦院 胡春华 脑筋 自律
襄渝铁路 谭嗣同 谷城县 车票 辣椒酱 金锣 鉴定会 集市 青色 麻醉 万民 万镑 下颌 二十五 亲口 余亩 俑 六期 共同纲领 分外 副教授 加筑 化身 卓著 啼 四十五里 基准 如其 委婉
密密麻麻 寻访 小女孩 峞 干贝 幼儿 广布政 庙街 强壮 当阳市 招来 捣毁 提包 插口 改动 无暇 星罗棋布 月刊 月湖 杜审言 枣阳市 检察员 永久性 油砂 洋溢 澳洲 爵士 王承恩 王英凡
玛瑙 生长量 直指 真味 硼 突如其来 竹山县 纺织厂 结核 耸立 自已 蒸馏 被评 诅咒 越王勾 这就是说 透明度 邻邦 鄂豫陕 钟子期 闭目 飞去 骨肉 高法 鲜品 麻糖 黄明生 一扇 丁石孙
上校 下棋 乌鱼 九线 云梦县 任性 保康 傅志寰 初衷 利亚 利器 刮水器 动画 募款 单兵 发疯 古隆中 只此一家 吉佩定 周继红 和丰 和平共处 嘶哑 园林式 土耳其人 垦 备考 奠基人
奥秘 她家 好莱坞 宗庙 实效 干面 开垦 弄堂 户外 执法权 接待日 文峰 斥责 新沙 晁 曹化淳 杨守敬 氨化 氽 沙口 沙鱼 河头 洋务 洗脸 深造 炖 牢记 猎头 现身 用具 砖瓦
社会保障 箐 罪人 胭脂 自动步枪 自尊 芜湖 花灯 花粉 花菇 莲肉 蔔 蕲春县 襄渝线 西天 贡茶 赖以 远安县 迟缓 造像 顶多 不怎么 乔红 交货值 俘获 六中 几杯 刘和珍 刘大响
刘醒龙 创业园 南襄 双湖 吉新鹏 名特优 吴国伦 吴定富 周全 国务院令 型谱 塞尔维亚 夏斗寅 大本营 夸奖 妇孺 市郊 幽州 应城市 开发型 拓 摆放 晚间 朱丽兰 李建明 榭 步子 残存
氱 水产局 汉口站 江汉区 熊召政 程志 竭 素材 网具 聚合物 舟曲 药库 蝶 车城 过招 送行 郃 郑功成 长衫 阳新县 陈再道 靡 魁梧 黄土岗 黄陂区 东坡肉 中国政协 乐舞 二十万 传人
侵权 信春鹰 停放 光子 全村 八成 刀美兰 北河口 叫嚷 后河 周代 周正庆 周礼 培 大悟县 夫人城 头等 妖魔 小女 建始县 归附 徐天川 成思危 改装车 放眼 文东武 时不时 曼联 木业
权威性 松滋市 桌椅 正色 此话 死守 比达 油饰 洁净 流淌 涌入 满口 点火器 焉耆 熊十力 牧刘表 猴头菇 王聪儿 白夜 科技园区 竹乡 竹溪县 筋骨 肺癌 脂肪酸 脉搏 脚跟 苦练 药房
袁行霈 谭家 软件园 道教协会 针刺 陈章良 陶驷驹 雨量 顾秀莲 高检 鳊鱼 黛 一步步 一盆 万线 三自爱国 东西湖区 中程 买房 令狐大哥 任贤齐 体虚 余米 佛教协会 侠义 倡 兑现
全神贯注 冯之浚 冲撞 凸出 刘积斌 利川市 升迁 卢瑞华 发布权 史籍 叶君健 地毯厂 堤垸 奥林匹克 孙金龙 安息 宰牲亭 宽带 导出 山羊肉 嶯 店主 庞德公 弘治 恶鬼 成交量 扎伊尔
扫除 把持 振动器 措手不及 搬出 救国团 文选 春义 权贵 李小双 李志高 李树文 杜铁环 杨国庆 杨景宇 杨献珍 林文漪 梓树 气旋 江猪 沉船 洪湖市 浓重 消防 深重 清早 灰陶 热能
焦枝线 玉米棒 王必成 王立平 王茂林 瘫 盗窃 石象生 磷肥厂 神农溪 程贻举 糠 终日 美术字 考究 腾龙洞 荆沙 荔枝 菱湖 蒋正华 许智宏 贴现 贾亦斌 金利 陇 陈宜瑜 隔河岩 韩先楚
香炉 鱼松 鱼花 七八个 上篮 不列颠 不计 东宝区 东连吴 两万 停车 入党 军需 农场主 出事 别国 办好 十四所 十字军 千秋 升腾 南口镇 南振中 南漳县 古月 合唱团 吨粮田 哲理
嘉木样 埋头 城郊型 堰桥 备降 太晖观 好日子 孝感人 孝昌县 季梁 完成率 宣恩县 家门口 崇敬 嶉 广水市 引水 张国光 彩虹 彭克玉 彭桓武 志军 惋惜 慌张 抽签 斜眼 易贤忠 本体
李珊 杜宜瑾 桂鱼 植物体 歌手 殷海光 毛发 汉阳军 沙咀 沙市市 活性染料 流产 涂长望 激光器 玉泉路 王佐书 王怀远 王梦奎 石广生 科林斯 算作 红光 统治权 联网 胡光宝 胡德平
自力更生 舒惠国 良知 苏轼 袁宗道 西塞山 西德 让给 谢皇恩 贡士 迁入 过错 道家 邢世忠 郧西县 钱运录 银海 陈圆圆 陈昌智 陶伯钧 高台 麻城市 黄梅县 上爬 下陆区 严义埙 主治
久远 九州 二七路 二等奖 于汉初 人形 亿株 任克礼 优孟 侯义斌 傅振邦 关广富 划出 刘明祖 刘精松 化学元素 十多起 单果 南岳山 卢邦正 原籍 可比价 吉尼玛 吴基传 周坤仁 周纯全
咸丰县 嘉鱼县 壬子年 夏赞忠 大寿 天心洲 夷陵区 如来 姚期智 安邦治国 宋教仁 官绅 定点 定论 宜城市 山自西 差遣 干椒含 干粮 庄公惠 张志坚 张新宝 张明楷 张毓茂 张继禹 徐复观
徐志纯 悬挑 愉 感性 承接 振荡 捐献 敬佩 新洲区 时会 时装 曲目 曹燕珍 朱相远 机主 李元正 李新良 李重庵 来凤县 杨业功 杨可世 杨国屏 杨摩西 杨晓波 枝江市 桑国卫 梅新育 欢快
欧阳 武连元 汉川市 汉江全 沈思 河子 济南市 熊有伦 王利芬 王学萍 王宁生 王家耀 王尚荣 王建安 王新亭 王永炎 王玉珍 王维城 白昼 皈依 矩阵 石牌岭 礼节 祝铭山 禁捕 科教兴市
秦国 立于 立法者 第一罐 第十七期 等额选举 米公祠 粉蒸 糖色 维系 羞愧 老母 老莱子 聂凤智 肄业生 背负 胡贤生 茄汁 装卸量 西朝东 解放公园 谌家矶 谢伏瞻 谢佑卿 谭元春 谭家渊
谷建芬 质朴 赤壁市 赵可铭 起始 超声 转速 辜胜阻 迂回 连续性 通城县 郭凤莲 郭振乾 郭超人 郭锡章 酒保 金炳华 铁山区 铁戟 阉党 隗福临 韦家能 马春花 高家岭 鹤峰县 黄瓦朱
黄石港区 丁大旺 七星鱼 万学文 万学远 万寿羹 三千粒 上官洲 东升镇 严晓频 严智泽 久美 乌拉圭 乌日图 九阳 九龙 习家池 二柱 二楼 五横 产业链 任茂东 伍增荣 伍家岗区 何晔晖
何晟铭 余少群 侯张信 侯长安 保贞堂 俞小凡 修承天 倪家塔 倪岳峰 傅自应 充斥 八万斤 公众网 公凸 兰世立 兰湖 关路圻 军令 冯云乔 凉爽 分团 刘亦菲 刘冬冬 刘卫东 刘合炳 刘国正
刘子厚 刘应明 刘振伟 刘湛恩 刘石泉 刘道玉 刘雁飞 刘雪荣 刘黎敏 别必雄 制动阀 剖 化军 区四园 区政 十八岁 华容区 华辰春 单果鲜 南岳尖 南河头 南河洲 南洲子 卜学亮 卫铁 危品
古三国 古华容 古长堤 叫唤 叶如棠 叶海峰 吉象 吉象牌 吕忠梅 吴少勋 吴德馨 吴燕生 周传雄 周培公 周家湖 周少波 周森锋 周玉清 命中率 咸安区 唐一菲 唐良智 喻家碑 喻林祥 团风县
图丹 图道多吉 地板厂 垛 声乐 夏佐全 夹攻 奉恒高 姚来泉 姚湘成 姜声扬 子童阁 孔祥复 孙家拐 孙必干 孙晓群 孝南区 孟尝湖 孟庆南 季家嘴 学苑 孽 安七州 安陆市 宋照肃 官田湖
宜都市 宝业 宝海 审问 容水量 尉沐昕 小河口镇 尹汉宁 尹集镇 居文沛 山寺镇 山粟林 左传 庶民 庹宗华 庹宗康 张业遂 张佑才 张培刚 张学东 张振仕 张昌尔 张昌平 张智华 张桂华
张润斌 张维国 张美兰 张舒媛 张蓉蓉 张龙俊 彭清华 彭红艳 徐克俊 徐家岗 徐小凤 徐永清 徐立华 徐高栋 恶狠狠 成清波 戴证良 掇刀区 援引 改由 改观 新开铺 新江 方小顿 方李邦
明太子太 明文禁 明武英 明礼部 普圣寺 曾为楚 曾令良 曾子墨 曾都区 朱家渡 朱邦复 朱阳湖 朱雅琼 李三春 李从军 李作荣 李儒雄 李大双 李宗翰 李家墩 李建群 李慎明 李新觉 李明豫
李春亭 李绪鄂 李翊君 李行亮 李连宁 李金早 杨兴富 杨叶湖 杨同嘴 杨国梁 杨家台 杨家潭 杨德清 杨晨晖 杨柏龄 杨波坦 杨臣刚 杨苗洲 杨铁心 杨长槐 杨闻孙 松林山 松水桥 松江 林兆枢
柯约瑟 柱洞 柳湖坝 标准计 栗林嘴 桂质廷 梁子湖区 梁孝宣 梦鸽 楚源牌 楚纪南 楼式木 楼阳生 樊启鹏 樊城区 橹 欧阳祥 武敦儒 武昌站 武汉站 武麻 段思思 比划 毕家塘 毕家荡 毛如柏
民院路 水果湖 汉丹线 汉施路 江夏治 江家岔 江波渡 池宇峰 池月堤 池际尚 汤洪高 汪习根 汪潮涌 汪爱群 沈春耀 沈辛荪 沙洋县 油榨 津南 浠水县 涂黎曼 潘粤明 潹 点军区 点穴 焦柳线
照应 牛皮 玉田寺 玉皇剑 王云龙 王以铭 王伊锋 王作荣 王冬生 王利明 王太岚 王宋大 王家墩 王家岗 王梅祥 王祖训 王祥喜 王若涵 王茂润 王诚汉 珞珈 生物圈 田承忠 田玉科 田长焯
田长霖 由藕池 电离 白云村 相逢 瞿家湖 石华堰 石安 石寿永 石静宜 硚口区 磐 神皇洲 福银 秋审 科隆 秦克湖 秦家洲 秦属南 秦置南 秦钟英 童庆禧 米业 粟田湖 織 纳孙夫人 经江波
综 罗亚蒙 罗家墩 罗汉 罢官 羊子庙 老张 老洲岭 聘为 肖家岭 肖海亮 胡佳 胡厚昆 胡康生 胡雅歆 胡黎明 自营权 艾春荣 花坛 苏慧伦 范恒山 范蠡庙 茅林口 茅箭区 茅草街 荆南府
荆宜菜 荆府 莫艳琳 蒋方舟 蒋树声 蒋硕杰 蒋红星 蒋远华 蒯祥同 蒯鲁班 蔡宏柱 蔡家潭 蔡文静 蔡甸区 袁姗姗 袁思怡 袁汉民 裁军 裴高才 西塞山区 西陵区 许志琴 调味品厂 谢丹阳
谭子拐 谭家洲 费胜潮 贺一诚 贺炳炎 贺龙来 赵家条 赵家湾 赵钟泉 蹊跷 边孤石 连心桥 道特 邓家岭 邮科院 邱四豪 邹远东 邹高阳 郑李辉 郑肖庄 郭天民 郭有明 郭柯宇 郭永宏 郭生练
鄂三州 鄂城区 鄂菜鱼 里海 钟朋荣 钟阳阳 长岭岗 闟 闻世震 阮成发 防洪 阳三蒸 阳府 陈东升 陈佳贵 陈兴瑜 陈大民 陈家湖 陈家铺 陈币桥 陈建生 陈木森 陈秀榕 陈艺戈 陈难先 雁湖
雷家沟 青木河 韩宁夫 韩高湖 颜邦屏 飞往 马家棚 马林工 马湖村 骆 高凌风 高陵镇 魏兴郡 魏复盛 鱼原 鱼氽元 鲁桂成 鲁磨路 鸽子花 麻辣酱 黄二州 黄古蒿 黄家湖 黄家潭 黄州区
黄州菜 黄康生 黄月英 黄格选 黄橙子 黄知真 黄莲湖 黄金湾 龙合玺 龚泽艺 专员 东华门 两倍 任弼时 伦理学 供水 全岛 加纳 司马懿 吞噬 呗 喽罗 嘲讽 器皿 坑洞 坚定不移 夐 大德
大步 太医 婊 学风 定于 封建主 小河 帝位 心动 扔下 抑或 拜谢 收买 村里人 梳理 樿 淋巴 港元 突击队 署名 胡青牛 艳丽 茶园 衍生物 识字 迄 透镜 颇具 万千米 为所欲为 主干
作好 俄国人 信誉 全过程 公立 关爱 兵丁 十五日 各具特色 呬 咚咚 堣 夯 快点 恶斗 戎装 抢占 摺 政治经济 敦 期盼 滈 狂妄 王侯 王重阳 电解质 砖石 种属 经略 船体 苛刻 蝗
装机容量 负伤 逃难 陈新甲 顽皮 不可不 乡里 公开赛 出外 出示 加固 各县 各式各样 嘀咕 国势 国民收入 国际性 大病 宽恕 富农 小手 就职 巫 开平 弽 惩处 拖欠 撞见 改写 施礼
楼顶 正版 沫 海盆 混沌 満 滞后 照旧 爱惜 玉带 盟友 看样子 短命 称道 第一道 羞辱 老老实实 衷心 裁减 麻将 不力 书上 书法家 亲笔 优越性 信道 北半球 哈佛大学 嗓门 囚犯
国政 多日 奉旨 孛 居中 恕罪 愣住 投票权 拍马屁 接班人 援军 正向 洿 炙 祖母 第七章 第二名 约翰逊 缮 肋骨 至正 苷 请客 谢杏芳 足见 踊跃 过节 退路 酣 钢刀 阴茎 飞过
高价 高官 鸭绿江 下意识 买办 全景 决无 出租 千金 可否 呆呆地 商丘 城市化 好消息 层出不穷 平庸 庄稼人 拍打 时隔 显见 楷书 次子 欧几里得 沉沉 流浪 涨价 漠北 猛虎 王小兰
王道 琼斯 睬 社员 秽 空旷 第二条 胃肠 荒原 药方 藏身 订货 认清 达标 追寻 退去 鐏 长相 门边 九大 五尺 体育馆 公差 创造力 剥落 劳动资料 原始社会 发亮 合伙 同日 吐鲁番
咕 响动 唆使 喷气 奥巴马 客流 庞丽娜 忽悠 惊骇 所得税 政客 无权 昨儿 画派 禅杖 美德 肾功能 胡适 评论家 诚然 賬 越冬 边远 迟钝 选购 鸾 黄纸 万方 下官 临头 二十五年
从政 便士 公众股 原野 发烧 地主阶级 坚韧 夜幕 失业率 巴不得 带宽 张望 彩票 微粒 恩人 恰恰相反 想见 愉悦 愶 成行 扼 担架 摄像机 栅 核能 欢庆 武则天 流落 混入 激进 烧香
玩意 瘀 省里 称得上 端详 胡思乱想 致死 藏有 行当 误导性 谦逊 贝海石 过河 道谢 门派 雷霆 鳎 二十一年 仰慕 伶 侄女 光速 六位 击毙 刘正风 功名 十二个 十余丈 向量 四五
大气层 尼日尔 开进 归入 征兆 总而言之 惊吓 懊悔 拘留 掉头 推移 播出 攻略 文臣 新生儿 易经 朱漆 杀入 李中堂 柳树 残破 比方 求学 河内 清查 牛市 牵动 甩开 白细胞 白血病
白酒 肺炎 萝 西双版纳 谅解 资历 鄱阳湖 酸麻 驾驭 黄河流域 下丘脑 丹青 全天候 农民工 剧照 北郊 吴佩孚 孙悟空 官制 小车 心满意足 总工会 扎营 指针 旗袍 检索 榴弹 汤姆斯杯
油灯 浓烈 炴 琐 瓒 甘愿 瘟疫 破口大骂 破门 社会学家 绩效 自私 苦于 该党 追杀 邢夫人 里昂 闪光 音译 顶峰 顺应 风速 上皮 中科院 位移 入狱 参政 受刑 吃苦 合唱 吓人 商会
善恶 国际队 基督 境况 处以 复试 娓 小妹 底座 彗星 我辈 把守 拍照 旧社会 构图 柿 激活 火龙 照看 特此 狠毒 省得 稳妥 突袭 絮 组装 老爸 考古学家 联邦德国 西柏坡 许诺 谩
赤手空拳 钳 非正式 鸦 三甲 中国画 人质 体液 免去 公司法 准噶尔 几项 刀枪 前列腺 剖析 十岁 变幻 古尸 启奏 嚫 地底 大便 失效 字号 存储器 小队 常州 庯 得逞 念书 怒不可遏
想方设法 手头 敓 旋涡 晕倒 梵 棉袄 榛 法宝 清人 渎 眷属 稠 绝境 统考 缓存 缺氧 胡耀邦 脚踏 脸庞 议事会 走动 郡县 里里外外 高加索 万震山 下方 两列 丰盛 二十岁 债权人
几十万 分隔 刑场 创设 前胸 十日 单项 原子量 受众 吼声 善行 回击 家喻户晓 岂可 年产量 怀有 总能 恒河 拙 排泄 明明白白 本科段 杂草 李瑞环 条子 杨尚昆 枪口 欠身 牦牛 特异
留住 社论 第三世界 纸烟 经得起 绝灭 萌发 言辞 训斥 详见 醒目 重围 量子力学 阴暗 降雨 除掉 雇员 鬓 上上下下 二中全会 交情 伍廷芳 侧耳 做客 公孙胜 六中全会 内侍 内膜 几眼
分立 劲风 协奏曲 卓有成效 反贼 响彻 囦 圣上 多重 孟加拉国 宦 开赴 恍然 惊惧 指教 插嘴 支书 攻取 无敌 条文 梦境 沥青 湵 烧杀 特制 猛扑 现阶段 电讯 皇马 稳住 空荡荡
立宪 第二轮 紧要关头 红绸 缇 老哥 自主权 蕉 薛传薪 讲演 许昌 论战 话费 贝勒 转眼间 金元 阻塞 阿波罗 饭后 黄蓉笑 一百个 上层建筑 两千 个数 二十三年 冻土 几遍 勒马 南麓
发兵 唤醒 夺目 字典 宗法 实则 岳母 性欲 手心 护照 拆迁 搬家 收音机 暮色 暴徒 染发剂 正派 海河 烟叶 王妃 电磁场 白痴 硬着头皮 精绝 纠葛 脑门 膳食 行署 观摩 近在咫尺
通缉 铁骑 长诗 门阀 阳台 颠簸 饭馆 香精 魏巍 龙井 乌黑 人丛 伊万 俸禄 僧道 内参 刘玉尺 双层 听罢 吵闹 呼和浩特 咕咕 嘘 嚎 天命 宛 山野 底盘 建设性 弱势 忆 恶贼 折叠
换装 摇摇晃晃 暴躁 有赖于 楄 液态 滴定 点中 用布 眼圈 穿梭 竹子 第一颗 第二步 粗暴 精神病 织造 经销商 老式 脾胃 自刎 衢 该行 诬 车夫 逼真 避难 郠 顷刻之间 须知 一开
不为过 专权 二道 从容不迫 伤痛 假说 关岛 冷酷 凝重 升华 升空 单方面 印欧语 变压器 古玩 史前 后唐 啀 啐 噩梦 基岩 塘沽 复旦 多年生 天宫 姥姥 密林 导线 彰 性感 拜年
据点 摆摆 支气管 支线 敌意 晦气 河西走廊 泪珠 混交林 王后 疾苦 目不转睛 窍门 立国 舍人 花白 花鸟 衙役 裁定 迷糊 造福 遮掩 重创 锐气 骄 不顾一切 两匹 中生代 五中全会
任由 借机 充裕 公家 军事家 农具 准备金 几率 出入境 出息 友人 品味 坐镇 壮士 委任 寓言 小可 居士 帜 平遥 幻觉 张宗琪 弹簧 徽州 怪人 戒律 挂钩 改元 暗杀 横幅 步兵师
水师 浐 海湾战争 煎熬 物业 珠子 病床 矮胖 第四节 纭 综合国力 考题 耕耘 脱水 苍老 荡然无存 萍 践踏 连结 遇事 闲置 隐隐约约 题写 马德里 七八 七里沟 买方 五指 何如 公用
出题 包天剑 去掉 坦桑尼亚 壇 外流 天鹰 婉转 字画 容积 小肠 开朗 当之无愧 情结 投射 收起 新编 旧金山 晋级 暗淡 洗劫 洗手 流通领域 源自 班级 短刀 笁 第二届 精良 纪念碑
缙 缠住 老太婆 耗子 胁迫 苦闷 著录 西南地区 诗经 起居 迷茫 通告 野菜 音乐家 高一功 一纸 上古 专人 五星 休养 侗 便衣 修正案 入土 内里 农副产品 前秦 剧中 印第安 危亡
回忆录 围观 土木 外壳 大酒店 好感 妫 孟加拉 差错 床头 度量 座舱 异同 恼火 手提 攻击机 故人 文帝 旅游胜地 无畏 暑假 暗藏 橈 欓 气喘吁吁 没关系 男士 皮球 睾丸 禅师
空空导弹 窗前 第六章 粘性 精简 苫 英明 荒地 螺旋桨 配位 铁匠 韦一笑 三维 上房 不要脸 不见得 世界大战 中国联通 主动权 二百 充任 光是 几招 压根儿 厌烦 受苦 君主制 哎哟
喝醉 喧 土改 大专院校 天井 女排 姊夫 嫂嫂 宜人 展览会 悍 悖论 情谊 憳 挑剔 摔跤 撤走 敦促 方法论 标明 梁子翁 步步 殿堂 涂抹 溪水 王瑞芬 甲醛 电灯 砷 稻米 粉身碎骨 糯
紧缺 缉 老一辈 背脊 自小 至极 获得者 菠萝 谈何容易 赵云 过失 鍢 鐧 静静 鞭炮 骏马 髯 一肚子 上街 下决心 不济 凤天南 分列 到手 十几岁 参差 口诀 可贵 吃药 哈密 壮烈
多一些 夜空 大振 大捷 婅 对得起 常规赛 打赢 搭载 擢 斺 本钱 栗 汇兑 画廊 窡 缕 脸皮 躲闪 辨证 送达 鑵 钗 附有 雅克 顶点 黑豆 一整套 不经意 东北军 也门 五万 亚麻
交通工具 何者 冷门 分批 刺激性 加油机 助长 升温 大中 嫉 密谋 寨主 尿道 己方 师爷 心得 惨叫 战利品 挥发 摆布 敌国 旗子 月季 杂技 林震南 桥身 棉衣 椿 止不住 溃败 满文
瀃 瑧 电动 相称 矩形 矿井 矿工 破损 缅怀 缠绵 贫乏 资源管理 路途 选举法 通货 顿足 马三俊 鳞片 一目 不法 两份 互通 低潮 倾诉 僵持 六级 出境游 出过 受用 商品生产 墍
委实 抢险 摄取 改型 数步 有期徒刑 杀敌 此案 比尔 气管 沸 渤 玄武岩 环顾 甬道 田归农 盅 短小 离职 红晕 纽带 罗斯 聊聊 艿 苦战 蛓 裇 西沙 要领 谕旨 赵一荻 违者 郝大通
金瓶梅 铁丝 银行家 阐释 险峻 髦 鹄 一瞬 交易会 亭子 伤寒 何太冲 使唤 全球通 兴隆 军部 剐 劝告 加蓬 喜好 噸 奉承 奴家 守御 害羞 寄主 巍 巴拉圭 德化 总编辑 惩 战斗部
手续费 打狗棒法 投篮 报销 披挂 捂住 摩尔 新房 旇 有效性 朝服 汇聚 流体力学 浩劫 滔滔 牵挂 皮层 缴获 肤色 舍命 花草 英镑 讪 讲课 质问 超群 轻盈 进食 选中 金针 钢管
防汛 雷锋 领衔 饭桌 一心一意 三重 不相干 人际 会面 出狱 列传 劲敌 千瓦 午夜 咒骂 坃 填充 夏商周 天堑 奸淫 姑且 山后 师范学校 徐以显 德里 忘却 情状 战战兢兢 手套 手稿
搠 正常人 消化道 漂流 珍藏 白鹿原 石室 碎屑 端庄 纯熟 纳米 美分 臣子 蛤蟆 这一来 遥望 酚 金蛇 鐞 隼 青春期 青石 马鞭 黄道 下地 中人 乘马 作证 佟 全副武装 全歼 关羽
冲入 参预 叛逆 商务部 噶 四中全会 士族 大发 女朋友 妇联 学制 小朋友 屋外 屠 平淡 忽而 打乱 授课 放映 无与伦比 晴天 有加 木制 松林 汕头 海尔 濅 火枪 特异性 献出 玺
离散 美的 耕田 莫不 虚构 蟸 衰弱 装填 西西里 触发 讫 财主 贵金属 迷失 透视 道义 那马 鐙 阉 驱除 鼠标 龙舟 不一会儿 丧生 主营业务 久而久之 云中鹤 倪 做工 儿媳妇 分身
刺绣 劳德诺 千家万户 司徒 名录 呯 咆哮 品行 堬 宋青书 家禽 富饶 就近 岛内 开学 强忍 彂 心理学家 手册 抗洪 排序 木星 海报 海浪 浸透 玉兰 男孩子 瘦子 百般 硬化 祸害
索马里 绻 老太 设宴 请假 谚语 贫僧 鐑 钉子 隆冬 七天 上限 书记处 五百年 佛法 八名 共建 分析家 券商 刹 剧种 匮乏 卫春华 厌倦 名校 后妃 吸毒 坏死 多亏 娣 媲美 安歇
完蛋 寺里 巡捕 工党 庋 怒吼 成婚 招安 拦阻 无私 旭 朗诵 束手无策 枪响 核试 毋 汉王 沉没 淹死 濓 烃 狭隘 猴儿 王国光 男友 祖上 第二道 繁复 缩回 聚众 致敬 英国政府 虻
证人 询 诸事 跺脚 轮式 辅导班 这伙 野猪 鎻 钱之江 门板 阿拉伯语 阿拉斯加 高丽 鬼鬼祟祟 鬼魂 一中全会 不正 丫 举子 乙醚 九卿 互利 休假 全真 写给 军售 冪 冰块 半封建
印章 哥儿俩 嗦 大顺军 姨妈 宋庆龄 忏悔 急躁 恶性肿瘤 想象力 扣押 接踵而来 斓 无为 未定 梦幻 楋 樟 波涛 洗净 深邃 清史 灵机一动 特困 环形 疏通 竷 笑眯眯 羚羊 脸蛋 舒展
褶 诗意 谷城 责令 超标 过长 进山 酒壶 锯齿 长成 队里 高炮 一例 三岁 严明 中式 中欧 主旨 书影 了得 五卅运动 人迹 公证 六朝 共存 准时 吓倒 告示 四条 大乐 大帝 大惊失色
头绪 孙承宗 季节性 审时度势 巴结 悄悄的 慈禧太后 报国 拉拢 择业 揍 教育局 方始 无异于 曹丕 有误 枸杞 次生 测算 热血沸腾 玉山 琉 申花队 相容 真实性 碧绿 终南山 肉眼
规律性 角质 说了算 遭逢 鍍 门生 降温 韧性 三个代表 上吊 丑恶 九品 伏兵 优待 传承 侠客 停靠 光顾 全校 变相 后堂 商品房 啼哭 回首 安阳 宫颈 密室 对答 工件 心甘情愿
必要性 排行榜 接种 摇篮 曞 曹云奇 核弹 每块 河间 沼泽地 海地 深思 潻 狼群 王希烈 皎 看得出 眺望 禽兽 稀罕 索取 缂 美联社 群众运动 老区 自个儿 莱茵河 营业部 营生 蟋蟀
贸 迎合 那会儿 锚 锦旗 饭铺 香火 骡马 一本正经 专栏 中国区 亲家 仓皇 令尊 伎 信息系统 俾 光波 光绪帝 冒险主义 割裂 十四大 土丘 坤宁宫 垂危 墓碑 天象 妙计 室外 尽心
屠龙刀 带状 延缓 愚昧 承载 掂 摇动 普普通通 杞县 横亘 毅力 毛皮 涚 珟 由衷 相干 章启月 管线 系统工程 纣 脱险 花厅 装药 近前 违抗 邓肯 金华 长处 顷刻 默认 万公里 不顺
两架 两片 为官 二千 亚美尼亚 先天性 凭着 双星 反对党 发号施令 发审委 叞 名言 喝问 嚬 官兵们 宣抚司 察哈尔 导电 很早 很难说 性急 抵抗力 新军 武职 汇成 消遣 淋巴结 王九思
王权 疏远 考点 联接 聪明人 脏器 臀部 花铁干 营运 蕴含 行家 诊治 跳板 还击 遂行 金沙江 铣 阻隔 青州 靠山 风尚 饬 骇人听闻 骷髅 龛 不俗 东家 争气 交还 侊 先师 公国
凛然 功德 加州 半步 去除 吸纳 嗡 园中 增补 大伯 大抵 安南 尾翼 山沟 幼小 建桥 张永红 强暴 彭连虎 慈宁宫 拷 景山 林伯渠 楝 武当 注目 源源不断 相伴 神父 稀释 稚 空手
篱笆 糟蹋 缩减 肤 虐待 蝎 血红蛋白 许多年 购房 躯 转正 输血 迎风 邢台 郭沫若 鏇 镉 集散地 雷阵雨 领海 骨质 黑洞 两周 亮度 但凡 借助于 出师 初三 单单 原件 双亲 召唤
右脚 吉米 哈哈哈 嗬 噪音 四爷 地区性 复出 天龙 客栈 幕后 当夜 恐怖主义 悠闲 惊天动地 慛 提携 教官 木柱 核准 歇歇 武林中 汉唐 沙洲 沙特 炵 燃气 牟 独到 白菜 百科全书
着眼于 神医 私事 精光 苗若兰 茗 西风 赌场 轮换 轻装 遗弃 避孕 饱满 三丈 上交 上楼 五次 代表人 传遍 体育运动 使用权 侦 儒生 几层 力主 单于 园内 圜 增减 大个子 大法
孝顺 宣抚使 将令 尚可 广为 庄上 康德 徒步 战前 手工业者 托管 拍马 持刀 攫取 收盘 斯文 果品 枫 毛细血管 水声 燃起 玩儿 看准 磁化 种师道 空缺 端倪 第三位 第十一 绿林
考试院 莫名 蔽 血糖 行踪 行车 诗作 超额利润 跟进 陕甘 雾气 青藏 香水 一席 一百年 一瞬间 中曾 主食 买下 二元 二老 余部 佛祖 光度 党人 党籍 公孙谷主 共鸣 几岁 分红 半球
听懂 呼救 喷射 四尺 圣火 岬 左岸 开放式 张君宝 徐世昌 心肌 怕人 悜 愤恨 抒发 攘 文廷式 旅行家 昨 本子 灌丛 疲软 直流 竦 组织者 胆量 苍天 行宫 被告人 谷主 责怪 赌气
辂 锂 问及 阎王 非金属 鼻梁 一无所知 不公 伸长 低调 关东军 前朝 友情 受阻 叨 各式 后山 唐家璇 四壁 国名 图腾 坦白 外戚 孙女 寒暄 寝室 尸骨 开场白 待人 微量 心旷神怡
忘掉 执着 扶植 探亲 撤职 星期六 朱笔 机缘 江边 法国队 淡化 玩弄 理想国 祖坟 笔法 第五章 粘液 练武 罢市 聪 街巷 说谎 谋划 责难 赫鲁晓夫 起用 轻薄 长白山 闭塞 随军 黄牌
黄牛 不单 严严实实 代言人 仰望 佩戴 先人 公鸡 军饷 凑合 凝望 出汗 剿灭 南开大学 卡特 双刀 名堂 呷 喜出望外 国大党 大惊小怪 安史之乱 寒光 岑春煊 弱者 拨开 推倒 提供商
散落 斜坡 新生代 旗舰 杀头 松手 海豹 淞 清香 潜能 片名 物理量 狠心 理论家 甘薯 生活费 眉目 瞳孔 研习 窗帘 罗小梅 美术史 脊背 自民党 英联邦 行贿 被褥 越野 进退 鄙视
酸软 长长 陈名夏 难逃 靠拢 面板 须臾 鼐 上班族 个人崇拜 五官 人氏 保重 克里 免疫力 占卜 叼 商宝震 商讨 喀麦隆 如期 妹儿 始祖 孩 得当 怎么着 成都市 扔掉 技术性 捆绑
无罪 明晃晃 朱仙镇 朱祁钰 杀气 林肯 毛文龙 沉降 河滩 法度 洖 洪亮 浓烟 海宁 游街 湖州 濈 炳 焦耳 甲基 男儿 穴位 简略 算命 缩写 网队 美国队 臻 虎口 载有 辜鸿铭 迎春
银行卡 门路 雄姿 集群 顾金标 马鞍 一声不吭 上朝 不二 两间 义愤填膺 二品 低落 假话 傲 利用率 动辄 回声 城里人 多一点 大兴土木 大意 奢华 女方 宀 宋远桥 山脚下 建树 引向
德育 忚 恪守 悊 悬浮 惨烈 战犯 扫帚 排行 摄政 擂台 放大器 故事片 日寇 昇 机灵 枪支 柏树 柯达 法门 洛克希德 津巴布韦 流利 浅海 溪流 灭火 烧成 热衷 猴王 疏散 盎 秦桧
緰 经常性 胸怀 脱颖而出 自个 舍弃 舱内 调来 谢若萍 豢 败仗 赡 较之 述说 遇难 闲谈 非典 领导层 髻 黄埔军校 龟兹 两碗 五位 亲率 从未有过 价位 入阁 兵书 创维 动武
匪夷所思 原创 命脉 国境 备忘录 外传 大中城市 天宝 定都 小钢炮 工钱 年长 当家 征伐 征讨 慕容公子 收藏家 文联 权衡 殉国 渥 猓 电离层 略带 白丽娜 睫毛 耗尽 肇 自我批评
般若 蒙古国 表征 触怒 谋略 费时 跃入 逼人 魏清慧 上映 不配 与非 专卖 丛生 两米 买入 借给 光复 公馆 兴致勃勃 剑桥 双水村 发布厅 取食 可好 台大 地下室 基座 大会堂 大坝
头子 嫦娥 字符串 孤单 小贩 小鱼 归宿 念念不忘 打捞 拉丁文 排球 摆设 斩断 无望 更具 核反应 民权 沙土 游动 特使 犯罪分子 玄武 用语 电厂 皇朝 短促 礼乐 第十 簺 组织部
细细的 老高 胶体 能级 自助 苦心 莫桑比克 血泊 衬衣 裁缝 谶 赢利 辉映 那根 长足 闸门 雷击 颜面 风韵 一刹那 上访 两河 九天 乱石 今儿个 仿真 低微 先烈 光束 加速度 动量
华美 南疆 噙 夏日 天仙 小店 尖刀 山丘 开场 成功率 拳击 掌印 掩埋 揭晓 散乱 时至今日 晩 松山 栬 横冲直撞 歌功颂德 法名 洞开 物理化学 理直气壮 祖大寿 神明 筷 肥力 致密
蔑视 蔓 要犯 豪迈 贼人 车队 辽西 金冠 锐利 闵 闽西 陈永福 预备队 饮宴 下半叶 不言而喻 主攻 云梯 俭朴 倒像 倒腾 兵制 冷气 协约国 叓 取舍 受罚 可逆 周三 咱家 唐玄宗
头巾 字儿 寂 封存 小觑 就诊 巴塞罗那 帷 庄客 廉洁 强奸 恤 慑 房舍 手书 执事 折回 抚慰 报业 报应 抬手 敬酒 斑点 新旧 无济于事 根系 歌谣 沈绿爱 洛阳城 渔人 热衷于 燂
球门 留恋 百里 盛世 真挚 禁毒 绥 藐视 蛊 血肉之躯 街市 豁 踏进 躁 躲过 通知书 霸道 鲁莽 三杯 中小学生 书架 五世 分派 前台 北坡 危险性 反导 叶二娘 叺 同名 名利 含泪
嗖 宣武 宥 屋檐 恒定 憧憬 未婚 本周 柔情 格斗 检疫 江阴 清热 清秀 潕 焕 爪哇 牧草 狂欢 独裁者 率众 现时 玻利维亚 留出 税率 站点 筐 管子 绝无仅有 维吾尔 缃 舰炮 苦涩
荡漾 荷马 行之有效 行政院 西学 西安事变 诞 谎言 跪拜 跳伞 轻纺 造船厂 避风 重病 鐖 钦定 长发 长生 陆承伟 随心所欲 雌激素 一如既往 一尊 一幢 中用 丹阳 举足轻重 二号 于今
伽利略 俄共 停牌 全能 冠心病 升职 厄瓜多尔 厨师 同心 唱戏 噎 国军 地带性 基团 姏 学识 实务 小说家 岛国 帮帮 废水 弹壳 德黑兰 情由 成形 拼死 接通 措 掺 撰文 收留 教头
普遍性 有伤 本该 毁掉 气孔 浗 涡 深信 深陷 烹 爵位 甜味剂 甲烷 甲级 石料 站稳 红肿 纪事 茶碗 菜篮子 葑 诚心 贝类 账目 轩然大波 轻度 达赖 选择性 附带 震颤 飧 一米
一统 上万 两半 二十八年 从今 倘或 偏将 做为 偣 农牧 冯锡范 凤阳 击沉 刂 分神 史学家 同僚 后场 嚷嚷 国界 备用 家业 家教 封冻 常任 忧愁 愈演愈烈 感受器 手足无措 揣摩
日日 日耳曼 旬 本区 没底 河源 消瘦 濞 牵头 独立国家 瑁 病逝 白骨 省悟 石阶 私心 笖 羯 翻腾 肿胀 胸襟 腊月 自尊心 节假日 贺人龙 近些年 连累 配方 酒泉 陈宝柱 霍地 马赛
高频 上个月 上月 主政 乳汁 军港 刚体 删 剑桥大学 功过 叠加 同归于尽 善意 地宫 奖项 小村 应得 弁 引路 弹射 心眼 忧心忡忡 惊呆 戏剧性 投影 搭建 斋戒 服药 机会主义 此物
毒辣 气魄 泪花 海淀区 烧死 独一无二 玉女心经 畲 祖师爷 筏 纂 绒毛 羞涩 茶楼 西海岸 译文 试制 该处 轮子 过目 进化论 选择题 郑晓京 闭合 陆希荣 飞升 馆长 首个 龙骨 七十二
丈量 乡下人 书包 二三十 交际 供职 俯冲 儚 克什米尔 决策者 史密斯 吴县 噬 坦言 大家庭 大潮 妩媚 守恒 官僚主义 宣讲会 富丽堂皇 建康 强加 微臣 心里话 患难 抄家 抽查 撒哈拉
擂 族长 暖暖的 朝阳区 样样 棉布 榨油 此时此刻 氢气 水银 沉稳 淡淡地 漳州 炰 疤 白色恐怖 磷酸盐 稻田 纰 缔造 缱 老婆婆 腋 腹面 舞动 英尺 荒芜 莱茵 蛭 裂开 警示 诺言
跳进 辅政 过问 迤 酱油 采摘 鍠 铸成 长年 闪亮 阴毒 龙山 七零八落 下述 义务人 伏尔加河 内科 农耕 凉州 华莱士 咃 唐诗 圣贤 堥 妞 宕 居留 底线 彩云 影射 微量元素 掌柜的
擂鼓 星团 映照 柜子 水溶液 特殊性 畼 疾患 眩晕 秋水 第四卷 管理员 索引 纪录片 老外 自强 舞剧 营寨 薪金 虚名 裸体 警备 讲义 诺贝尔 调配 谋士 赏心 赶往 郡王 钟头 铸币
一举成名 一叠 交手 会馆 佛门 出乎意料 初冬 化成 原委 周四 四家 图表 坎坷 大兵 完颜萍 实数 富翁 封闭式 差役 微光 心绪 忧伤 念珠 急匆匆 拆解 排外 搜索引擎 支架 无忧
曾国藩 枪炮 查找 桌前 每家 氾 渭 灙 疫情 盖德 盛京 祖籍 红利 胎盘 莽 落户 衣冠 负重 躯干 静态 飞马 高龄 不做声 不悦 不消 东正教 乐团 二期 仁慈 介意 伊藤博文 作弊
几代 前场 功业 勘测 友爱 发行量 口口声声 四只 圆圆的 大洲 孙大圣 宠物 宿主 封爵 小便 少儿 崆峒 师门 干尸 引爆 形形色色 德胜门 愮 挤满 文盲 晫 月色 朝霞 檄 沧桑 洗衣机
浅色 湖畔 湰 演戏 漫天 熏陶 特鲁西埃 皊 瞎说 离退休 称王 立志 筝 绸缎 股子 胆大 腓力 苏木 蓟 血泪 行医 话筒 蹄声 身长 那般 领主 饰演 驯 黑压压 下文 不慌不忙 两三年
中信 低压 低洼 借钱 养分 冉冉 冩 冰岛 减去 凑近 压强 吊桥 名目 基辅 多位 大岛 大胡子 天边 实属 家主 就业率 年收入 应考 庨 感悟 戏台 打分 掳掠 撒手 教委 格调 格鲁吉亚
榆 气死 水壶 法师 洗衣 派系 液化 清净 湍 满腹 火山口 百分比 皮下 盔甲 睢 破坏性 稳重 第四届 编造 翰 胚珠 茶壶 药丸 蒙古语 血性 袍子 西班牙语 训练场 语调 过夜 退还
锐减 错综复杂 长乐 陀螺 韩信 飓风 饼干 三端 下定决心 专管 交换价值 亲事 从军 你死我活 元宝 公安部门 公牛 兴修 兼用 切合 刷新 剥蚀 十三届 哥伦布 大半个 奚 奸细 学徒 宝塔
客体 尉健行 小看 屠刀 庄周 建行 开幕词 心声 文化局 槑 没完没了 河套 海沟 渺茫 滕一雷 烟囱 球星 电解 登记在册 石匠 社会关系 私家 竹竿 素不相识 美景 老爹 评说 诈骗 过上
鄙夷 钟万仇 银牌 饱受 黄瓜 一抹 不为人知 两段 丧命 举起 乐府 人命 依恋 共和党 养生 区域性 医疗保险 古朴 可见光 和田 哧 四库 培植 声东击西 太极拳 如若 孙行者 孜 富集
射速 尔后 尾声 开往 弹匣 徐海 徒手 恻隐之心 指战员 捷径 推论 攻守 枪法 殊荣 民主派 用电 磁矩 磷酸 离别 称颂 算计 粉红 纵容 绣花 翻来覆去 航向 蕨 西单 赞誉 近况 配子
鎹 音调 马刀 骨灰 默不作声 万无一失 世界市场 五品 亲日派 亲眼目睹 倏 假山 光大 办公桌 劾 包头 化名 北爱 发射架 发来 吼叫 咕哝 商品流通 囩 圩 多罗 多部 大声疾呼 娘儿
孙玉厚 实有 将信将疑 小楼 差使 彼岸 忕 成份 打点 摆开 最美 有情 木耳 死战 水田 河堤 派生 生人 督办 笔下 脱口而出 艰险 观战 角膜 贺龙 过重 近程 进逼 邮局 门道 队形 雒
鹿杖客 不息 不符 两度 久仰 倾倒 划时代 别提 到头 劲头 匀称 匝 县上 双人 反对票 发球 变种 合为 后移 周详 唐初 喂养 埂 增长点 壮阔 夏至 夛 大连实德 学年 平房 废止
强制性 心酸 提早 摧 支持者 木屋 歪曲 每种 民间文学 水兵 汤杯 泾 消散 湖上 灵敏度 炊 热闹非凡 環 画展 瘦削 盘问 相加 磨难 空域 章节 第一任 管理系统 管用 纠集 薄薄的
要务 规整 规避 讲台 识破 过意不去 酉 铁锤 面纱 香主 高宗 高寒 鼾声 一跃而起 三口 丘吉尔 中国银行 为辅 亮光 仓促 佟大雷 兴冲冲 南瓜 合理性 吕调阳 吞没 吹牛 四世 大神
大笔 姐儿 威猛 宣泄 宽裕 就学 就绪 幻影 延迟 必然性 必经 快感 怂 总参 恰到好处 意大利人 承运 挽留 挽联 接力 敲打 暖阁 木料 染上 柳若晨 欢声雷动 泰勒 洪秀全 满城 牙买加
特许 狰狞 用法 用量 田赋 皯 督战 石棺 程式 等同 緣 翟 膏药 节庆 花冠 花圃 苏菲亚 英雄豪杰 西站 见状 诠释 该地 货车 蹚 近于 透彻 重赏 鐣 长石 闺 阅兵 阶段性 雏形
高歌 一朝 下狱 主线 亚纲 休整 保级 全力以赴 净资产 剪子 化作 单层 反应堆 古书 向日葵 嘉定 囊中 垢 娃儿 封师古 小巷 小鸟 市值 带入 干涸 心法 心痛 心胸 情侣 掓 摩托罗拉
斂 来者 林地 死地 每位 江州 沉痛 沮 海平面 涌动 烛台 焦宛儿 百戏 称霸 笛子 第三者 箭头 纤细 结结巴巴 缭绕 老远 聪明才智 胸鳍 花正芳 草药 裂隙 计数 记忆力 讷 诃 调任
跛 轻而易举 辛丑 违约 遍体鳞伤 阻击 陈达海 风寒 饕 上头 不复存在 中国男篮 五日 亥 傣 光环 入住 八哥 兵变 别有用心 制胜 刺耳 効 卯 史事 名门 哂 孙子兵法 宽慰 屋面 山系
并举 庄主 庖 恰巧 情理 抵消 挪用 提纲 收兵 散居 施恩 早先 枪械 桌边 次于 殊不知 淋漓 渶 滑坡 片断 特派 玄学 目视 看台 禁运 穿孔 等同于 绦 膊 至上 良民 蛮子 血小板
裂谷 豁然 赞比亚 迪士尼 银钱 闪开 雷雨 驾崩 高迎祥 一大半 一把抓 一阵风 三国演义 三方 上城 不致于 两汉 中小型 以待 以期 估量 全家人 内疚 分子量 制造厂 劳动量 勘察
化学性质 区间 十几分钟 华裔 厛 受精 名不虚传 员外 咄咄逼人 墙头 大难 天一 失当 奥尼尔 妒 宁海 工业品 应运而生 引申 懦 我方 戒备森严 撸 攻防 放假 故作 敲响 文化产业 无谓
早起 星期五 星空 木筏 李世民 李公子 条令 林藕初 某部 梵文 殉葬 殷墟 汗珠 湍流 灵堂 王治郅 王牌 现世 琢 画册 瞿 祭器 缓冲 脑壳 脚印 若干年 血战 车尔库 轻敌 输送车
辛辛苦苦 鍕 针锋相对 锦衣 门墙 青霉素 风靡 飘荡 上攻 专业课 专访 中弹 丰美 串联 二等 云头 依从 假象 偏远 全套 农机 减速 南城 台湾海峡 合约 同仇敌忾 品性 唱腔 唱起 器重
四合院 场内 堆满 太平军 失明 奸人 好心 妄为 婉 宽心 对头 封地 小国 开张 张家界 念经 感触 截然 戮 才子 拉丁 拉姆 斩钉截铁 朱丹臣 朱长龄 杂志社 枯燥 残害 段落 沉睡 海信
渭河 滞留 满满 灵气 熊熊 版画 牟春光 私立 稻草 突兀 窘 粗鲁 粟裕 红润 红灯 维多利亚 老三 臣妾 色谱 英国海军 蔷 薰 蝎子 讥讽 该团 误导 责任人 赈 起哄 跋涉 跷 连绵 铏
长者 阿尔泰山 雉 霉菌 韩小莹 骚 一列 不灵 中山大学 举荐 乱叫 交由 人民战争 住户 体例 侄子 做主 军国主义 劫掠 单性 南巡 南越 吏治 咯咯 善战 喜色 坐坐 墨索里尼 外间
大总统 如常 容颜 峪 巴尔干 带头人 急事 性爱 懵 挨次 未成年人 条纹 歌剧院 武学 每晚 求饶 消退 淮安 濊 濠 物质文明 狠抓 玩玩 璞 白日 皨 瞭望 石榴 秦书田 穿插 签发 繛
结构性 罪状 联动 肯尼迪 肿大 茂盛 貧 趁早 身下 迷雾 逃窜 遗言 酒菜 金融市场 银行业 镰 门缝 闪耀 阀 隽 青山 高太尉 魏学曾 黑马 鼓乐声 一氧化碳 万安 不孝 不意 专长 义士
乱世 云中 代理商 佯 傅宗龙 公祭 其三 养育 冤家 冲向 出战 利剑 劝降 南向 发声 取而代之 可变 吹响 周易 失色 奢 妃嫔 威胁论 存活 屏蔽 带队 并排 异物 异端 径向 报告书
救兵 方剂 方砖 旅顺 时钟 旺季 星等 有步骤 末了 李嘉图 校正 椈 欢心 气急败坏 浑浊 清幽 湍急 溶洞 炽 热火 盘缠 相声 矢量 祁连山 笨重 算不得 紧贴 编辑部 自恃 荷包 董卓
蔷薇 藏语 藩镇 虬髯 血书 补缺 表格 语声 转交 金国 金轮法 金鸡 铡 门卫 阵脚 领带 饥荒 高性能 魄力 鸽 一举一动 一二九 三处 世界纪录 举杯 休想 会展 兵营 内向 剑锋 动情
南朝鲜 印发 叶挺 呵护 喷泉 四句 国君 好玩 巷战 平价 彀 形而上学 忠心耿耿 扑鼻 找回 挥霍 掸 政界 斫 昂然 有违 机舱 样儿 沉闷 消费资料 滑冰 澡 环状 百岁 直抵 瞄准镜
硅酸盐 祖父母 程先生 笈 第四个 索额图 结下 绰 缄默 缩水 老王 老祖宗 自卑 苏醒 萧中慧 西魏 见效 诫 责无旁贷 达尔文 选人 醉心 闳 阜成门 革命派 骨子里 黄埔 一溜 万块
三五成群 不慎 专机 主裁判 佃户 例证 俗语 假意 偷看 党校 公愤 内含 击打 分赃 前移 力不从心 取士 名扬 吞吞吐吐 告发 塞外 夏代 多寡 大婶 大计 守法 定睛 对接 对生 小德子
巴天石 平江 张士诚 想得到 接听 敌视 教职工 数论 整座 新股 无菌 机头 杀气腾腾 李师师 松懈 槃 汤加 法新社 灭菌 炉火纯青 煽 熵 特质 独资 珅 班上 皮带 直流电 红梅 给与 缒
美化 花丛 获释 解法 触目惊心 该死 说不上 豁出 象征性 轻武器 避孕药 里间 鍂 鐤 集体经济 霍婆子 革职 顶棚 高唱 魅 一任 世界银行 东段 丢人 企事业 何为 侨民 先导 写字楼
分送 别致 刺痛 升学 变性 吹嘘 嗜好 复方 多只 宝鸡 将校 居里 常态 开封府 怂恿 怒涛 恩公 恩德 成规 把门 抽身 推介 改任 教条主义 整改 整编 无话可说 昂首 普天之下 朝见
果汁 枝条 枪管 查问 武威 毒虫 水池 求生 波士顿 溶解度 滔滔不绝 烧伤 由来 痛打 盂 直说 矩 种植园 突破性 素描 素日 绁 缉捕 罡 苦衷 荆棘 蒙哥 袷 西医 西红柿 辛辣 辽阳
迫不得已 迫在眉睫 都尉 鉙 鉴赏 长脚 门闩 闲人 阊 领军 高下 黑纱 三宝 上诉 东林 东洋 书名 互联 公会 军兵种 刘裕 十字 反问 吹奏 复合材料 太白 奥斯曼 威尔逊 婿 富庶 寒流
尽忠 巡回 巫师 心切 惑 成其为 招考 挺直 换下 援兵 搭救 擄 攀登 敬献 整形 文天祥 时政 朴刀 枢密使 枯竭 正如 死罪 气动 没落 海啸 烛火 皱眉头 盘踞 真伪 研究者 硝 祭坛
突然袭击 竹筒 第二类 罂粟 罗城 职业病 腼腆 自费 船坞 苏南 葡萄园 虫子 诀窍 轻柔 逊色 途经 酸痛 镇痛 静坐 项链 高斯 黎曼 三叉戟 三支 三部 中国台湾 主产 二个 伟人 何止
光耀 典故 前路 匙 反党 发射管 坠落 塬 大义 大陆性 奖杯 对白 尊姓 尝到 师法 徃 徐向前 微风 必经之路 打折 探照灯 提心吊胆 收成 无声无息 更进一步 歔 毒死 水井 治水 洪胜海
浮游 浮躁 游坦之 漏斗 片子 瓜果 直射 碍事 第一句 筹备会 粉状 精髓 约合 缔约国 羡 聘礼 肺部 自重 舰只 船厂 良种 衅 衮 西线 起疑 轴承 输液 过期 迷惘 郅 酿 鑽 首任
马赫 不亚于
');
