extension NameData {
  /// Given names in Latin letters, H to K.
  static let givenNamesHK: StaticString = """
    Habib Habiba Habibu Habil Həcər Həci Hacıbəy Haddi Hadicha Hadija Hadithi Hadiza Hadjer
    Hadley Hadrien Hængur Hafdís Hafiz Hafliða Hafliði Hafnar Hafni Hafsa Hafsat Hafshah
    Hafsteinn Hafþór Hagalín Haiba Hailey Hairyanto Hajnalka Hajo Haki Hákon Haley Hálfdan Halid
    Halil Halima Halina Halisi Hallbera Hallberg Hallbjörn Halldór Halldóra Halley Hallfríður
    Hallgeir Hallgerður Hallgrímur Hallsteinn Hallur Hallvarður Hallveig Halsey Hamar Hami Həmid
    Hamilton Hamima Hamis Hamish Hamisi Hamiyet Hamp Hampton Hampus Hamsini Hamza Hamzah Hanako
    Hanedan Hạnh Hania Hanife Hanim Hanja Hanna Hannabel Hannah Hanne Hannele Hannelore Hannes
    Hanni Hannibal Hanns Hannu Hanny Hans Hansa Hansel Hansjörg Hanson Hanss Haralamb Haralambie
    Harald Haraldur Harambee Hardana Hardi Hardik Hardin Harding Hari Harijs Harimurti Harinakshi
    Harini Haris Harish Harja Harjasa Harjaya Harjo Harlan Harley Harlow Harmon Haroldo Haron
    Harpa Harri Harrie Harriet Harris Harrison Harry Harsana Harsanto Harsaya Harshil Hartaka
    Hartana Hartley Hartmann Hartmut Hartwig Haruka Harun Haruna Harvey Həsən Həsənağa Hashiki
    Hasim Haskell Hasna Hassan Hatem Hatice Hatima Hatin Hattie Haukur Hauwa Håvard Hávarður Hawa
    Hawehindi Hayden Hayes Hayley Hayward Hazen Həzi Hazle Hazrat Heber Hector Hedda Héðinn
    Hedvig Hedviga Hedvika Hedwig Hege Heiða Heiðar Heidi Heidrun Heiður Heiðveig Heidy Heike
    Heikki Heiko Heimir Heimo Heiner Heini Heino Heinrich Heinz Heitor Hekima Hekla Hektor Heleen
    Helena Helene Helgi Heli Helinä Hella Hellevi Helma Helmer Helmi Helmut Helmuth Heloisa Helvi
    Hema Hemal Hemang Hemangini Hemani Hemi Henderson Hendra Hendri Henk Henni Hennie Henning
    Henny Henri Henric Henrich Henrieta Henrietta Henriette Henrik Henrika Henrikki Henriks
    Henrique Henry Henryk Hera Heracleea Heraldo Herbert Heribert Heriberto Herjólfur Herma
    Herman Hermanis Hermann Hermanni Hermina Hermine Herminia Hermione Hernan Hernando Herrmann
    Hersir Herta Hertha Heru Hervé Herwig Heryanto Hesbon Hesti Hetty Heydər Hezron Hicran Hidaya
    Hidde Hideki Hideo Hikmət Hilario Hilary Hilbert Hilda Hildah Hildar Hilde Hildegard
    Hildigunnur Hildur Hilkka Hillary Hillevi Hilma Hilmar Hilmir Hilton Himawan Hinrich Hinrik
    Hipólito Hiral Hiram Hiroshi Hitesh Hjalmar Hjálmur Hjalta Hjalte Hjalti Hjördís Hjörleifur
    Hjörtur Hjörvar Hlíðar Hlíf Hlífar Hlín Hljómur Hlöðver Hlynur Hoàng Hobart Hobson Hocine
    Hodari Högna Högni Hökümə Holden Holger Holland Hollie Hollis Holly Hólmar Hólmfríður
    Hólmsteinn Holti Homero Hồng Honora Hoover Horace Horacio Horatio Horațiu Hörður Horea Horia
    Hortense Hortensia Hortenzia Horton Horymír Hosea Höskuldur Houcine Houda Howard Howell Hoyt
    Hrafn Hrafna Hrafnar Hrafnhildur Hrafnkell Hrannar Hrappur Hredhaan Hrefna Hreiðar Hreimur
    Hreinn Hringur Hritik Hrói Hrólfur Hrönn Hrund Hrútur Hrvoje Hubbard Hubert Hubertus Hüda
    Hudson Huey Hugh Hughes Hugi Huginn Hugleikur Hugo Hugrún Hugues Huguette Hui Huld Hulda
    Huldar Humaira Humaiya Humayra Hümbət Humberto Hümeyra Humoyun Humphrey Húni Hunor Hương
    Hurley Hüseyin Hüseyn Hüseynqulu Hüsniyyə Hussein Huston Huxley Huy Hvönn Hylur Hynek Iacob
    Iain Ian Iancu Ianis Iara Iasmina Iben Ibidapo Ibironke Ibolya İbrahim Ibrani Ibrohim Ibun
    Ica Icha Idda Idika Idris Idun Iðunn Ieremia Ieva Ifeanyi Ifechukwu Ifeoma Ifora Ifunanya Ige
    Ignác Ignace Ignacia Ignacio Ignacy Ignas Ignatius Ignaz Ignazio Ignė Igor Ígors Iida Iiris
    Iisakki Ijaya Ika Ikbal Ike Ikenna Ikeoluwa Iker Ikhsan Ikin Ikshita İlahə Ilari Ilaria
    Ilarie Ilarion Ildefonso Ildiko Ileana Ilga İlhamə Ilias Ilie Ilija Ilinca Ilir Ilja Ilka
    İlkanə İlkin Ilkka Illugi Ilma Ilmari Ilmārs Ilmur İlnarə Ilo Ilona Ilonka İlqar İlqarə Ilsa
    Ilse İlyas Ilyes Ilze Imants Imany Imara Imaran Imelda Imene Immanuel Immo Imona İmran Imre
    Imrich Imron Ina Iñaki İnarə Inaya İnayət Inda Indah Indali Indira Indra Indrajit Indrek
    Indriði Indriķis Indy Ine Ines Inese Ineta Inez Ingeborg Ingela Ingemar Ingi Ingibjörg
    Ingileif Ingimar Ingimundur Ingjaldur Ingmar Ingo Ingólfur Ingram Ingrid Ingrida Inguna
    Ingunn Ingvar Ingveldur Ingvi Íñigo Inioluwa Inka Inkeri Inmaculada Inocencio Inocențiu
    İnqilab Insa Intan İntiqam İntizar Ioan Ioana Ioanina Iolanda Iona Ionel Ionela Ionelia
    Ionică Ionuț Iosefina Iosif İradə Irén Irene Iretioluwa Iriana Iridenta Irina Irine Irinel
    Irja Irl Irma Irmantas Irmeli Irmgard Irnanto Irsad Irungu Irvine Irving Irwan Irwin Irya İsa
    Isaac Isaack Isaak Isabel Isabela Isabell Isabella Isabelle Isac Isack Isadora Ísafold Isai
    Isaiah Isaias Ísak Isaya Ísbjörn Iseoluwa Isfandiyor İsgəndər Isha Ishaan Ishani Ishanvi
    Ishita Ishmael Ishola Ishwar Isidor Isidora Isidore Isidoro Isis Ísleifur Islom Ismael Ismail
    İsmət İsmayıl Ismo Ismoil Isobel Ísold Isolde Ísólfur İsrafil Issa Issack Istvan Ita Ítalo
    Itanya Ituri Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva Ivan Ivana Ivanka
    Ivano Ívar Ívars Iveta Ivica Ivka Ivo Ivona Ivone Ivonne Iwan Iwo Iwona İxtiyar Iyabode
    Iyadunni Iymona Iza Izabela Izabelė Izabella Izidor Izola Iztok İzzət Jaakko Jaan Jaana
    Jaanus Jabal Jabbar Jabulani Jace Jacek Jacinta Jack Jackie Jackline Jackson Jacky Jaclyn
    Jacob Jacobo Jacobus Jacoby Jacopo Jacques Jaden Jader Jadranka Jadwiga Jael Jaeman Jagapati
    Jagaraga Jagat Jagdish Jagger Jagrati Jagvi Jahi Jahongir Jai Jaiman Jaime Jair Jairaj Jairo
    Jairus Jais Jake Jakob Jakobína Jakobs Jakov Jakub Jalə Jalia Jalmari Jalol Jalon Jalsa Jamal
    Jamalia Jame Jamel James Jameson Jami Jamil Jamila Jamin Jamshid Jan Jana Janaki Janani Jane
    Janelle Janeta Janeth Janette Janez Jangwa Jani Janice Janie Janin Janina Janine Janis Janja
    Janko Jann Janna Janne Janni Jannie Jannik Jannika Jannis Jano Janos Januja Janus Janya
    Japhet Japheth Jaqueline Jared Jari Jarkko Jarmila Jarmo Jarno Jarolím Jaromír Jaromíra Jaron
    Jaroslav Jaroslava Jarrett Jaruwan Jarvis Jarwa Jarwadi Jarwi Jasen Jasiri Jasmani Jasmijn
    Jasmin Jasmina Jasminka Jasmit Jasur Jaswadi Jati Jatin Jatmiko Játvarður Javan Javi Javier
    Javiera Javohir Jax Jaya Jayadi Jayden Jayeng Jayme Jayne Jayson Jāzeps Jazmin Jeana Jeanette
    Jeanine Jeannette Jeannine Jeannot Jeb Jebet Jecinta Jedidah Jędrzej Jeet Jeevika Jef
    Jeferson Jeff Jefferson Jeffery Jeffrey Jefri Jēkabs Jekaterina Jēkaubs Jelagat Jelani Jele
    Jelena Jelka Jelle Jemal Jemimah Jemma Jemutai Jena Jenel Jenifer Jeniffer Jenipher Jenna
    Jenni Jennie Jennifer Jennings Jenny Jenő Jens Jensen Jep Jepchirchir Jepchumba Jepkemoi
    Jepkoech Jepkorir Jepkosgei Jeppe Jeptoo Jerald Jere Jeremi Jeremiah Jeremias Jeremie Jeremy
    Jerguš Jerica Jerker Jermaine Jerman Jernej Jerneja Jeroen Jérôme Jeronimo Jerono Jerop
    Jerotich Jerry Jeruto Jerzy Jes Jesca Jesper Jess Jesse Jessi Jessica Jessie Jessy Jethro
    Jeton Jevgeni Jezups Jhalak Jhon Jie Jill Jillian Jim Jimena Jimmie Jimmy Jin Jina Jinawi
    Jindra Jindřich Jindřiška Jing Jinjuta Jip Jiří Jitka Jitrin Jóa Joachim Joakim Joan Joana
    Joann Joanna Joanne Joannes João Joaquim Joaquin Joaquina Joash Jobst Jocelyn Jocelyne Jochem
    Jochen Jodi Jodie Jody Joé Joella Joëlle Joep Joeri Joey Joffrey Johan Johana Johann Johanna
    Johanne Johannes Johans John Johnathan Johnnie Johnny Johnson Johnstone Johny Joi Jökla Joko
    Jokūbas Jökull Jolán Jolana Jolanda Jolanta Jolene Jolien Jolina Jona Jonah Jonáš Jonatan
    Jonathan Jonathon Jones Joni Jónína Jonna Jono Joojo Joona Joonas Joonatan Joost Jóra Joram
    Jordana Jordi Jordy Jörg Jorge Jørgen Joris Jorma Jörn Jörundur Jorūnė Jórunn Jos José Josée
    Josef Josefa Josefiina Josefine Josep Joseph Josepha Josephat Josephine Josette Josh Joshua
    Josiah Josiane Josie Josip Josipa Joško Joso Josphat Josphine Josse Jost Josue Jouko Jouni
    Jovan Jovana Jovita Joyce Joyline Jožefa Jozefína Jožica Jozo József Jua Juan Juana Juanita
    Juanito Judah Judd Judi Judit Judita Judith Judy Juha Juhana Juhani Juho Jukka Jule Jules
    Julia Julian Juliana Juliane Julianna Julianne Julie Julien Julienne Juliet Julieta Juliette
    Jūlija Julijana Jūlijs Julio Julita Julius Juliusz Juma Jumaane Jumadi Jumari Juna June Junia
    Juozas Juraj Jürg Jürgen Jurgita Juri Jurij Juris Jussi Justas Justin Justina Justinas
    Justine Justiniani Justus Justyna Jusuf Jutta Juul Juulia Juuso Juvenal Juwon Jyoti Jyrki
    Jytte Kaan Kaaren Kaarina Kaarlo Kaat Kabiru Kacper Kacung Kada Kael Kahina Kaia Kaija Kaila
    Kairav Kaisa Kaitlin Kaitlyn Kaja Kajen Kajetan Kajsa Kajus Kala Kaldi Kaleb Kalen Kalervo
    Kalevi Kali Kalim Kalina Kálmán Kalmar Kalpit Kaluwa Kalvin Kamal Kəmalə Kəmaləddin Kamar
    Kamaria Kamau Kambali Kameron Kami Kamidin Kamilə Kamilah Kamilla Kamma Kamolchanok Kamran
    Kamron Kamya Kanak Kənan Kanda Kandi Kani Kania Kanini Kanye Kaombwe Kaori Karabaş Karama
    Kəramət Karan Karani Karanja Karataş Kardelen Kardi Kareem Karel Karen Kərim Karimah Kariman
    Karimi Karin Karina Karine Karitas Kariuki Karja Karl Karla Karlheinz Karli Karlína Karlis
    Karlo Karman Karmen Karna Karol Karola Karoliina Karolína Karoline Karolis Károly Karon
    Karren Karri Karsa Karsana Karsten Karter Kartika Karya Kasandra Kashangaki Kashish Kashvi
    Kaşif Kasim Kasimir Kasiran Kasiyah Kaskazi Kaspars Kasper Kassim Kasusra Kata Katalin Katana
    Katariina Katarina Katarzyna Käte Katelyn Kateřina Katharina Katharine Käthe Katherine Käthi
    Kathleen Kathrin Kathrine Kathryn Kathy Kati Katia Katica Katie Katinka Katja Katla Kató
    Katri Katrien Katriina Katrin Katrina Katrine Katy Kauko Kauri Kavya Kawaca Kawaya Kaye Kayla
    Kaylan Kaylee Kayleigh Kayun Kazimierz Kazimír Kazuya Keanu Keaton Keegan Keenan Keijo Keila
    Keisha Keith Keji Kelan Keld Kelechi Keli Kelis Kelley Kellie Kelly Kelsey Kelvin Kem Kemba
    Kemboi Kemuma Kemunto Ken Kenan Kenari Kendal Kendall Kendra Kendrick Kenedy Kenes Keneth
    Kenia Kenichi Kenji Kenn Kenna Kennedy Kenneth Kenny Kenter Kenton Kenya Kenyangi Kenyon
    Kenzie Keran Keri Kerime Kerman Kermit Kerri Kerry Kerstin Kerttu Kerubo Kęstutis Ketill
    Kevan Kevin Keya Kezban Kezia Keziah Khadidja Khadija Khadijah Khaled Khalid Khalil Khamani
    Khamisi Khanyisile Khloe Khoa Kia Kiaan Kiah Kian Kiandra Kiapo Kiara Kiarie Kibafupia Kibet
    Kibibi Kiburi Kiefer Kiel Kieran Kifayət Kijana Kijani Kike Kikelomo Kiki Kilian Kiljan
    Killian Kilonzo Kim Kimani Kimanzi Kimathi Kimball Kimberley Kimberly Kimbilio Kimeu Kimmo
    Kimutai Kinaya Kinga Kingston Kinsey Kinubi Kinuthia Kinyanjui Kinyua Kiojah Kioko
    Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir Kipkosgei
    Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kipp Kipras Kiprono Kiprop Kiprotich
    Kipruto Kipsang Kiptoo Kipyegon Kirby Kırgız Kiri Kirsi Kirsten Kirsti Kirstin Kirstine
    Kirsty Kirui Kisima Kitti Kiume Kiwara Kiya Kjalar Kjaran Kjartan Kjarval Kjeld Kjell Kjersti
    Kjetil Klaudia Klaudie Klaus Klavdija Klavs Klemen Klemens Klement Kliment Knox Knud Knute
    Knútur Kobe Kocabaş Koda Kodchaporn Koech Koenraad Kofi Koha Kojo Koko Kolawole Kolbeinn
    Kolbrún Koldan Kolfinna Kolka Koloman Kolskeggur Kolur Kondo Konrad Konradi Konradus
    Konstantin Konstanty Könül Kora Koray Korede Kori Korir Kormákur Kornél Kornelia Kornelija
    Kosgei Kosisochukwu Kotryna Kövsər Kraki Kría Krish Krisha Krishna Krišjānis Krišs Krista
    Kristall Kristan Kristaps Kristbjörg Kristel Krister Kristers Kristi Kristian Kristíana
    Kristiina Kristijan Kristin Kristina Kristine Kristinn Kristjan Kristjana Kristmundur Kristný
    Kristóf Kristofer Kristoffer Kristopher Kristrún Krists Kristupas Kristy Kristýna Krisztián
    Krisztina Krisztofer Krummi Krystian Kryštof Krystyna Krzysztof Ksawery Ksenija Kuchanua
    Kujoe Kullervo Kulnun Kumiko Kumush Kunaporn Kuncara Kuno Kunta Kunthara Kuria Kurnia Kürşad
    Kurt Kurtis Kurunzi Kusiima Kustaa Kusuma Kutay Květa Kvetoslav Květoslava Kwabena Kwadwo
    Kwaku Kwamboka Kwame Kwamena Kwasi Kweku Kweli Kwesi Kya Kyalo Kyara Kyler Kylie Kyllikki
    Kyosuke Kyra Kyrie
    """
}
