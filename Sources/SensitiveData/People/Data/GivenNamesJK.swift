extension NameData {
  /// Given names in Latin letters, J to K.
  static let givenNamesJK: StaticString = """
    Jaak Jaakko Jaako Jaakob Jaan Jaana Jaanus Jabal Jabar Jabari Jabbar Jaber Jabez Jabulani Jac
    Jacco Jace Jacek Jacey Jaci Jacinta Jacinthe Jack Jackeline Jacki Jackie Jackline Jackson
    Jacky Jaclyn Jacob Jacoba Jacobina Jacobine Jacobo Jacobus Jacoby Jacopo Jacque Jacquelin
    Jacquelyn Jacques Jacqui Jacquie Jad Jaden Jader Jadon Jadran Jadranka Jadvyga Jadwiga Jae
    Jael Jaeman Jafar Jaffar Jagapati Jagaraga Jagat Jagdish Jagger Jagoda Jagrati Jagvi Jahan
    Jahangir Jahi Jahn Jahongir Jai Jaiman Jaime Jaimie Jair Jairaj Jairo Jairus Jais Jakab Jake
    Jakob Jakoba Jakobína Jakobs Jakobus Jakov Jakša Jakub Jaky Jalə Jalal Jaleel Jalen Jalia
    Jalil Jalmari Jalo Jalol Jalon Jalsa Jamaal Jamal Jamalia Jamar Jamarcus Jamari Jame Jameel
    Jamel James Jameson Jamey Jami Jamieson Jamil Jamila Jamile Jamin Jamison Jammie Jamshid Jan
    Jana Janae Janaki Janan Janani Janas Janay Jancsi Jane Janeen Janek Janel Janelle Janene
    Janeta Janeth Janett Janette Janey Janez Jang Jangwa Jani Janica Janice Janick Janie Janik
    Janika Janin Janina Janine Janis Janita Janja Janka Janke Janki Janko Jann Janna Janne
    Janneke Jannes Jannetje Janni Jannick Jannicke Jannie Jannik Jannika Jannis Janno Janny Jano
    Janos Janosch Jánosné Janou Jans Jant Jantien Jantine Jantje Januário Januja Janus Jany Janya
    Japhet Japheth Jappe Jaqueline Jared Jari Jaring Jarka Jarkko Jarle Jarmil Jarmila Jarmo
    Jarna Jarno Jarod Jarolím Jaromír Jaromíra Jaron Jaroslav Jaroslava Jaroslavas Jaroslaw
    Jarrad Jarrell Jarret Jarrett Jarrod Jaruwan Jarvis Jarwa Jarwadi Jarwi Jascha Jase Jasem
    Jasen Jaser Jasin Jasiri Jasmani Jasmijn Jasmin Jasmina Jasminka Jasmit Jasur Jaswadi Jati
    Jatin Jatmiko Jatta Játvarður Jaume Jaunius Javad Javan Javed Javi Javid Javier Javiera
    Javohir Javon Javor Javorina Jawad Jawor Jax Jaxon Jaxson Jaya Jayadi Jayce Jaycee Jayde
    Jayden Jaye Jayeng Jaylen Jaylon Jayme Jaymes Jayne Jayson Jāzeps Jazmin Jazmine Jeana Jeane
    Jeanet Jeanette Jeanie Jeanine Jeanna Jeannet Jeannette Jeannie Jeannine Jeannot Jeanny Jeb
    Jebet Jecinta Jedediah Jedidah Jedidiah Jędrzej Jeet Jeevika Jef Jeferson Jeff Jefferson
    Jeffery Jeffrey Jeffry Jefri Jegor Jegoras Jehan Jehanne Jehuda Jeison Jēkabs Jekaterina
    Jēkaubs Jela Jelagat Jelani Jele Jelena Jelez Jelica Jelisaveta Jelizaveta Jelka Jelle Jelmer
    Jelo Jelte Jemal Jemima Jemimah Jemina Jemma Jemutai Jena Jenaro Jenel Jenelle Jeng Jenifer
    Jeniffer Jenipher Jenn Jenna Jenne Jennette Jenni Jennie Jennifer Jennings Jenny Jennyfer
    Jenő Jens Jense Jensen Jenson Jeon Jeong Jep Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir
    Jepkosgei Jeppe Jeptoo Jera Jerald Jere Jered Jeremi Jeremiah Jeremias Jeremie Jeremy Jerguš
    Jeri Jerica Jerker Jermain Jermaine Jerman Jernej Jerneja Jerod Jeroen Jerold Jerom Jérôme
    Jeronim Jeronima Jeronimas Jeronimo Jerono Jerop Jerotich Jerri Jerrie Jerrod Jerrold Jerry
    Jerson Jeruto Jerzy Jes Jesca Jesica Jeske Jesper Jess Jesse Jessi Jessica Jessie Jessika
    Jessy Jesuíno Jesusa Jeta Jethro Jetje Jeton Jetske Jett Jetta Jevgeni Jevgenij Jevgenijus
    Jevon Jevrem Jewell Jewgeni Jezups Jhalak Jhoan Jhon Jhonatan Jhonny Jhony Jia Jian Jiang
    Jianu Jie Jiem Jihan Jiles Jill Jillian Jilly Jim Jimena Jimmie Jimmy Jina Jinan Jinawi
    Jindra Jindřich Jindřiška Jing Jinjuta Jinny Jip Jiří Jirka Jiro Jit Jitka Jitrin Jitske Jiu
    Jóa Joachim Joacim Joakim Joan Joana Joane Joanie Joann Joanna Joanne Joannes Joannie Joanny
    João Joaquim Joaquin Joaquina Joash Jobe Jobst Jocelyn Jocelyne Jochem Jochen Jodi Jodie Jody
    Joé Joella Joëlle Joelma Joep Joerg Joeri Joey Joffrey Johan Johana Johann Johanna Johanne
    Johannes Johans Johar John Johnathan Johnathon Johnie Johnnie Johnny Johnson Johnston
    Johnstone Johny Johs Joi Joice Joita Jojanneke Jokin Jökla Joko Jokūbas Jökull Jola Jolán
    Jolana Jolanda Jolanta Jolene Jolien Jolijn Jolina Joline Jolita Jolle Jona Jonah Jonáš
    Jonatan Jonathan Jonathon Jone Jones Joni Jonica Jónína Jonka Jonna Jonne Jonnie Jono Jons
    Joo Joojo Joon Joona Joonas Joonatan Joong Jooseppi Joost Joosten Joosua Jop Jopie Joppe Jóra
    Joram Joran Jordana Jordanas Jordi Jordin Jordon Jordy Jordyn Joren Jörg Jorge Jørgen Jørgine
    Jorgos Jori Jorien Joris Jorja Jorma Jörn Jorrit Jort Jorun Jörundur Jorūnė Jórunn Jory Jos
    Joschka José Joseba Josée Josef Josefa Josefiina Josefine Joselyn Josep Joseph Josepha
    Josephat Josèphe Josephina Josephine Josephus Josette Josh Josha Joshua Josiah Josiane
    Josianne Josie Josif Josifas Josine Josip Josipa Joska Joško Joslyn Joso Josphat Josphine
    Joss Josse Josselin Jost Josta Jostein Josue Josy Jouke Jouko Jouni Joute Jovan Jovana Jovani
    Jovanka Jovica Jovita Jovo Jowita Joyce Joye Joyline Jože Jožefa Jozefína Jožeta Jozias
    Jožica Jozo József Józsefné Józsi Jua Juan Juana Juanita Juanito Judah Judd Judi Judie Judit
    Judita Judite Judith Judson Judy Jue Juelz Juergen Juha Juhan Juhana Juhani Juhi Juho Jukka
    Julchen Jule Jules Julia Julian Juliana Juliane Julianna Julianne Julião Jülide Julie Julien
    Julienne Juliet Julieta Julieth Juliette Julij Jūlija Julijan Julijana Julije Julijonas
    Jūlijs Julijus Julio Juliska Julissa Julita Julius Juliusz Julka Julo Jum Juma Jumaane Jumadi
    Jumari Juna June Junia Junie Junko Juno Juozapas Juozas Jupp Jur Juraj Juras Jūratė Jürg
    Jurga Jürgen Jurgis Jurgita Juri Jurij Jurijs Jurijus Juris Jurjen Jurre Jurriaan Juso Jussi
    Justas Justen Justi Justin Justina Justinas Justine Justinian Justiniani Justinien Justino
    Justus Justyn Justyna Jusuf Juta Jutta Juul Juuli Juulia Juuso Juvenal Juwan Juwon Juzė Jyoti
    Jyri Jyrki Jytte Kaan Kaare Kaaren Kaari Kaarina Kaarle Kaarlo Kaat Kaatje Kabal Kabiru Kacey
    Kaci Kacie Kacper Kacung Kacy Kada Kadeem Kaden Kadence Kadi Kado Kadriye Kae Kael Kaela
    Kahina Kahlil Kahu Kaia Kaiden Kaidy Kaija Kaila Kailash Kaili Kailyn Kaino Kaique Kairav
    Kaire Kaisa Kaisar Kaisu Kait Kaitlin Kaitlyn Kaius Kaja Kajal Kajen Kajetan Kajo Kajsa Kajus
    Kala Kaldi Kaleb Kalen Kalervo Kalev Kaleva Kalevi Kaley Kali Kalim Kalin Kalina Kalinka
    Kalja Kalju Kallie Kálmán Kalmar Kalmer Kalo Kalpit Kaluwa Kalvar Kalvin Kalvis Kalvo Kalyan
    Kama Kamal Kəmalə Kəmaləddin Kamar Kamari Kamaria Kamau Kambali Kamel Kamelia Kamelin Kameron
    Kami Kamidin Kamiel Kamilə Kamilah Kamile Kamilla Kamla Kamma Kamo Kamolchanok Kamran Kamron
    Kamuran Kamya Kanak Kənan Kanda Kandan Kandi Kandy Kanerva Kang Kani Kania Kanini Kanji Kanta
    Kanti Kanya Kanye Kaombwe Kaori Kaoru Kapil Karabaş Karam Karama Kəramət Karan Karani Karanja
    Karataş Kardelen Kardi Kareem Kareen Karel Karen Karena Karianne Karie Kərim Karima Karimah
    Kariman Karimi Karin Karina Karine Karis Karit Karita Karitas Kariuki Karja Karl Karla
    Karlfried Karlheinz Karli Karlie Karlijn Karlína Karlis Karlmann Karlo Karlos Karly Karman
    Karmel Karmela Karmen Karmo Karna Karol Karola Karolien Karoliina Karolína Karoline Karolis
    Károly Karon Karren Karri Karrie Kars Karsa Karsana Karst Karsta Karstein Karsten Karter
    Karthik Kartika Karya Karyn Kasandra Kasey Kash Kashangaki Kashish Kashmir Kashvi Kasia Kaşif
    Kasim Kasimir Kasiran Kasiyah Kaskazi Kaspars Kasper Kasperi Kassie Kassim Kastehelmi
    Kastytis Kasumi Kasusra Kata Katalin Katana Katariina Katarina Katarzyna Käte Katelijne
    Katell Katelyn Kateřina Katerine Kateryna Katey Kath Katharina Katharine Käthchen Käthe
    Katherin Katherina Katherine Katheryn Käthi Kathie Kathleen Kathrein Kathrin Kathrine Kathryn
    Kathy Kati Katia Katica Katie Katina Katinka Katip Katja Katje Katla Katleen Katlyn Kató
    Katri Katrien Katriina Katrijn Katrin Katrina Katrine Katty Katy Katya Kauko Kauno Kaur Kauri
    Kavan Kaveh Kaver Kavya Kawaca Kawaya Kayahan Kaycee Kayden Kaye Kayhan Kayla Kaylan Kaylee
    Kayleigh Kayley Kayli Kaylie Kayne Kayo Kayun Kazik Kazimiera Kazimieras Kazimierz Kazimír
    Kázmér Kazuki Kazuko Kazuma Kazuo Kazuya Kazys Kea Kean Keane Keanu Keaton Kee Keegan Keelan
    Keeley Keely Keena Keenan Keenen Keetje Kegan Kei Keifer Keijo Keiko Keila Keira Keisha Keit
    Keita Keith Keji Kelan Kelby Keld Kelechi Keli Kelig Kelis Kell Kellan Kellen Kelley Kelli
    Kellie Kelly Kelsey Kelsi Kelsie Kelton Kelvin Kem Kemalettin Kemba Kemboi Kemuma Kemunto Ken
    Kenan Kenari Kendal Kendall Kendell Kendra Kendrick Kenedy Kenes Keneth Keng Kenia Kenichi
    Kenji Kenley Kenn Kenna Kennan Kennard Kennedy Kennet Kenneth Kenney Kenny Kenta Kenter Kenth
    Kenton Kenya Kenyangi Kenyatta Kenyon Kenza Kenzie Kenzo Keon Kepa Kera Keran Kerana Keri
    Kerime Kerle Kerman Kermit Kerr Kerri Kerrie Kerrin Kerry Kersten Kersti Kerstin Kert Kerti
    Kerttu Kerubo Kerwin Kesha Keshia Kęstutis Keti Ketil Ketill Ketrin Ketty Kev Kevan Keven
    Kevin Kevina Kevon Kevser Keya Keyla Keyshawn Kezban Kezia Keziah Kha Khadidja Khadija
    Khadijah Khadra Khai Khaldoun Khaled Khalid Khalida Khalil Khamani Khamisi Khanh Khanyisile
    Khari Khayal Khloe Khoa Kia Kiaan Kiah Kian Kiana Kiandra Kiapo Kiara Kiarie Kibafupia Kibet
    Kibibi Kiburi Kicki Kiefer Kiek Kiel Kielo Kiera Kieran Kieren Kiernan Kieron Kiersten Kieth
    Kifayət Kiira Kijana Kijani Kike Kikelomo Kiki Kiley Kilian Kiljan Killian Kilonzo Kim Kima
    Kimani Kimanzi Kimathi Kimball Kimber Kimberley Kimberly Kimbilio Kimeu Kimiko Kimmo Kimora
    Kimutai Kinaya Kinga Kingo Kingsley Kingston Kinh Kinley Kinsey Kinsley Kinubi Kinuthia
    Kinyanjui Kinyua Kiojah Kioko Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi
    Kipkirui Kipkoech Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich
    Kipp Kipras Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kiran Kirby Kire Kırgız
    Kiri Kiril Kirila Kirill Kirils Kirsi Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kirui
    Kisha Kishan Kisima Kita Kiti Kitija Kitt Kitti Kittie Kiume Kiwara Kiya Kiyoko Kiyoshi Kizzy
    Kjalar Kjaran Kjartan Kjarval Kjeld Kjell Kjellaug Kjersti Kjerstin Kjetil Klaartje Klaasje
    Klaidas Klaske Klaudia Klaudie Klaudija Klaudiusz Klaus Klavdija Klavs Kleber Klemen Klemens
    Klemensas Klement Klime Kliment Klothilde Knox Knud Knute Knuth Knútur Koba Kobe Kobi Kobra
    Kobus Koby Kocabaş Koče Koda Kodchaporn Koech Koenraad Koert Kofi Koha Koichi Koit Koji Kojo
    Koju Koki Kokkie Koko Kokoro Kolawole Kolbeinn Kolbrún Kolby Koldan Koldo Kolfinna Koli Kolja
    Kolju Kolka Koloman Kolskeggur Kolur Konami Kondo Konika Konrad Konradi Konradin Konradus
    Konsta Konstantin Konstantina Konstantinas Konstantinos Konstantīns Konstanty Konstantyn
    Konstanze Könül Koo Koord Kora Koray Korbinian Kordula Korede Korey Korhan Kori Korina
    Korinna Korir Kormákur Kornél Kornelia Kornelija Kornelis Kosa Kosgei Kosisochukwu Kosmas
    Kosova Kostas Kosti Kostja Kotryna Kouki Kourtney Kouta Kövsər Kozma Kozo Kraig Kraki Krasen
    Krassen Krešimir Kresten Kría Kriemhild Krijn Krish Krisha Krishna Krishnan Krišjānis Krišs
    Krissy Krist Krista Kristall Kristan Kristaps Kristbjörg Kristel Krister Kristers Kristi
    Kristiaan Kristian Kristíana Kristiane Kristians Kristie Kristien Kristiina Kristijan
    Kristijana Kristijonas Kristin Kristina Kristine Kristinn Kristinu Kristjan Kristjana
    Kristmundur Kristný Kristo Kristóf Kristofer Kristoffer Kristopher Kristrún Krists Kristupas
    Kristy Kristýna Krisztián Krisztina Krisztofer Križan Kron Krsta Krste Krsto Krum Krummi
    Krune Krut Krysta Krysten Krystian Krystle Kryštof Krystyn Krystyna Krzysztof Ksawery Ksenia
    Ksenija Kuan Kuang Kuat Kubilay Kübra Kuchanua Kui Kuisma Kujoe Kukka Kulju Kullervo Kulno
    Kulnun Kulu Kumara Kumari Kumi Kumiko Kumush Kuna Kunaporn Kuncara Kunibert Kunigunde Kuno
    Kunta Kunthara Kuo Kurd Kuria Kurnia Kürşad Kürşat Kurt Kurth Kurti Kurtis Kurunzi Kusiima
    Kusta Kustaa Kustas Kusuma Kutay Kutsi Kuulo Kuzma Květa Kvetoslav Květoslava Kwabena Kwadwo
    Kwaku Kwamboka Kwame Kwamena Kwan Kwang Kwasi Kweku Kweli Kwesi Kwi Kwon Kya Kyalo Kyan Kyara
    Kyeong Kylee Kyler Kylian Kylie Kyllikki Kyo Kyoko Kyösti Kyosuke Kyra Kyriakos Kyrie Kyrill
    Kyrre Kyu Kyun Kyung
    """
}
