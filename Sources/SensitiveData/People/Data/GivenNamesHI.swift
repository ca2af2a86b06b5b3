extension NameData {
  /// Given names in Latin letters, H to I.
  static let givenNamesHI: StaticString = """
    Haa Haakon Habbo Habib Habiba Habibu Habil Həcər Həci Hacıbəy Hadas Hadassah Haddi Haden
    Hadia Hadice Hadicha Hadija Hadithi Hadiza Hadjer Hadley Hadrian Hadrien Hady Hae Hængur
    Hafdís Hafez Hafid Hafiz Hafliða Hafliði Hafnar Hafni Hafsa Hafsat Hafshah Hafsteinn Hafþór
    Hagalín Hagar Haiba Haida Haidar Haide Haiden Haider Haifa Haig Haile Hailee Hailey Hailie
    Hainer Hairyanto Hajime Hajnal Hajnalka Hajo Hakeem Haki Hakija Hakime Hakkı Hákon Halbert
    Haldis Haldor Haldun Haleigh Haley Hálfdan Halid Halide Halil Halima Halime Halimi Halina
    Halisi Halit Hallbera Hallberg Hallbjörn Halldór Halldóra Halley Hallfríður Hallgeir
    Hallgerður Hallgrímur Hallie Hallstein Hallsteinn Hallur Hallvard Hallvarður Hallveig Halsey
    Halvar Halvard Halvor Hamad Hamar Hamdi Hamed Hameed Hami Həmid Hamidiye Hamilton Hamima
    Hamis Hamish Hamisi Hamit Hamiyet Hammy Hamo Hamp Hampton Hampus Hamsini Hamza Hamzah Hanaa
    Hanako Hanan Handan Hanedan Hango Hạnh Hania Hanička Hanif Hanife Hanim Hanin Hanja Hanka
    Hanke Hanko Hanna Hannabel Hannah Hannakaisa Hannan Hannchen Hanne Hanneke Hannele Hannelore
    Hannes Hanni Hannibal Hannie Hanns Hannu Hanny Hans Hansa Hansel Hansford Hansgeorg Hansi
    Hansine Hansjoachim Hansjörg Hansjürgen Hansl Hanson Hanspeter Hansruedi Hanss Hany Hao
    Haralamb Haralambie Harald Haralds Haraldur Harambee Hardana Hardi Hardie Hardik Hardin
    Harding Hårek Harel Hari Harijs Harimurti Harinakshi Harini Haris Harish Harja Harjasa
    Harjaya Harjo Harke Harl Harlan Harland Harley Harlow Harma Harmen Harmon Haro Haroldo Haron
    Haroon Haroun Harpa Harrell Harri Harrie Harriet Harriett Harriette Harris Harrison Harro
    Harrold Harry Harsana Harsanto Harsaya Harshil Hartaka Hartana Hartley Hartlieb Hartman
    Hartmann Hartmut Hartmuth Hartwell Hartwig Haruhi Haruka Haruki Haruko Harumi Harun Haruna
    Harve Harvey Harvie Hary Həsən Həsənağa Hasel Hashem Hashiki Hashim Hasim Hasina Haskell
    Hasna Hassan Hasso Hatay Hatem Hatice Hatim Hatima Hatin Hattie Hatto Hauke Haukea Haukur
    Hauwa Håvard Hávarður Havva Hawa Hawehindi Hayam Haydar Haydée Hayden Haydn Haye Hayes Hayko
    Hayley Haylie Hayo Hayrettin Hayriye Hayward Haywood Hazal Hazan Hazen Həzi Hazle Hazrat
    Heber Hebert Hector Hedda Héðinn Hedley Hedvig Hedviga Hedvika Hedwig Hedwige Hedy Heere Hege
    Heiða Heiðar Heidelinde Heidemarie Heiderose Heidi Heidrun Heiður Heiðveig Heidy Heike Heikki
    Heiko Heili Heima Heimar Heimir Heimo Heine Heiner Heini Heinke Heino Heinrich Heinrihs
    Heintje Heinz Heit Heita Heiti Heitor Hekima Hekla Hektor Helan Heldur Heleen Helena Helene
    Heleno Heleri Helfried Helgi Heli Hélia Helin Helinä Helio Heliodora Heliodoro Helis Helka
    Helke Hella Hellevi Helli Hellin Hellmut Hellmuth Helly Helma Helmar Helmer Helmi Helmke
    Helmut Helmuth Helmuts Helmy Heloisa Heloise Helve Helvi Helwig Hely Helyn Hema Hemal Hemang
    Hemangini Hemani Hemi Hemme Hemmi Hemmo Henderson Hendra Hendri Hendrick Hendricus Hendrika
    Hendrikje Hendrikus Hendrina Hendry Henery Heng Henia Henk Henner Henni Hennie Hennig Henning
    Henno Henny Henri Henric Henrich Henricus Henrieta Henrietta Henriette Henriikka Henrik
    Henrika Henrikas Henrike Henrikki Henriko Henriks Henrique Henriqueta Henry Henryk Henryka
    Heon Hera Heracleea Heraclio Herakles Heraldo Herbert Herberto Herberts Herculano Herda
    Heredia Herfried Heribert Heriberto Herjólfur Herkules Herlinde Herma Herman Hermanis Hermann
    Hermanna Hermanni Hermannus Hermanus Hermelinda Hermen Hermenegildo Hermina Hermine Herminia
    Herminio Hermione Hermod Hermon Hermt Herna Hernan Hernando Hernâni Herold Herrmann Herschel
    Hershel Hersir Herta Hertha Hertta Heru Hervé Hervey Herwig Heryanto Hesbon Hessel Hesti Heti
    Hetti Hettie Hetty Heung Heva Heydər Heyward Hezekiah Hezron Hiba Hibah Hicham Hichem Hicran
    Hidaya Hidde Hideki Hideo Hielke Hien Hiep Hieronim Hieronima Hieronymus Higinio Hikari
    Hikaru Hikmət Hil Hila Hilaire Hilar Hilaria Hilario Hilarion Hilary Hilbert Hilbrand Hilda
    Hildah Hildar Hilde Hildebrand Hildegard Hildegarde Hildegund Hildegunn Hildi Hildigunnur
    Hilding Hildur Hildy Hilja Hilke Hilkka Hilla Hillard Hillary Hille Hillebrand Hillel Hillery
    Hillevi Hilliard Hilma Hilmar Hilmer Hilmi Hilmir Hilton Hiltrud Himawan Himmet Hinke Hinnar
    Hinne Hinnerk Hinrich Hinrik Hipolita Hipólito Hippe Hippolyte Hira Hiral Hiram Hiro Hirohito
    Hiroki Hiroko Hiromi Hiroshi Hiroyuki Hišam Hisham Hitesh Hitje Hitomi Hjalmar Hjálmur Hjalta
    Hjalte Hjalti Hjördís Hjörleifur Hjörtur Hjörvar Hlíðar Hlíf Hlífar Hlín Hljómur Hlöðver
    Hlynur Hoa Hoan Hoàng Hobart Hobson Hocine Hoda Hodari Hoeke Högna Hogne Högni Hoke Hökümə
    Hokuto Holden Holger Holland Holli Hollie Hollis Holly Hólmar Holmer Hólmfríður Hólmsteinn
    Holta Holti Homero Hồng Honora Honorat Honorata Honorato Honorée Honoria Honorin Honorine
    Honorio Honorius Hoo Hoon Hoover Horace Horacio Horatio Horațiu Hörður Horea Horia Horstmar
    Hortencia Hortense Hortensia Hortenzia Horton Horymír Hosea Hoshi Hosie Höskuldur Hosni
    Hossain Hossein Houcine Houda Howard Howell Howie Hoyt Hrafn Hrafna Hrafnar Hrafnhildur
    Hrafnkell Hrannar Hrant Hrappur Hredhaan Hrefna Hreiðar Hreimur Hreinn Hringur Hrista Hristos
    Hristu Hritik Hrói Hrólfur Hrönn Hrund Hrútur Hrvoje Hua Huai Huan Huang Huba Hubbard Huben
    Hubert Huberta Hubertina Hubertine Hubertus Hüda Hudson Huey Hugh Hughes Hughie Hugi Huginn
    Hugleikur Hugo Hugrún Hugues Huguette Huia Huib Huld Hulda Huldar Hulusi Huma Humaira Humaiya
    Humayra Humayun Hümbət Humbert Humberto Hume Hümeyra Humoyun Humphrey Hüner Húni Hünkar Hunor
    Hương Hurley Hürrem Hurşit Husain Hüsamettin Husayn Husein Hüseyin Hüseyn Hüseynqulu Husni
    Hüsniyyə Huso Hüsrev Hussain Hussein Huston Huub Huxley Huy Huyen Huynh Hvönn Hwa Hwan Hwang
    Hyacinthe Hyang Hye Hyeon Hyeong Hylur Hyman Hynek Hyo Hyrum Hyuk Hyun Hyung Hywel Iacob
    Iacopo Iacov Iago Iain Ian Iana Iancu Ianis Iara Iasmina Ibar Iben Ibidapo Ibironke Ibo
    Ibolya Ibon İbrahim Ibrani Ibrohim Ibun Ica Icaro Icey Icha Ichiro Ico Idar Idda Idika Idris
    Idun Iðunn Ieremia Ieronim Iet Ieva Ieviņa Ifeanyi Ifechukwu Ifeoma Ifigenia Ifora Ifrim
    Ifunanya Ige Iginio Igino Ignác Ignacas Ignace Ignacia Ignacio Ignacy Ignas Ignasi Ignat
    Ignatius Ignatz Ignaz Ignazio Ignė Ignjat Ignotas Igor Igoris Ígors Iida Iikka Iina Iiris
    Iiro Iisak Iisakki Iivari Iivo Ijaya Ika Ikbal Ike Ikenna Ikeoluwa Iker Ikhsan Ikin Iko
    Ikshita İlahə Ilana Ilari Ilaria Ilarie Ilario Ilarion Ilda Ilde Ildebrando Ildefonso Ildiko
    Ileana Ilene Ilenia Ilga Ilgvars İlhamə Ilia Iliana Ilias Ilie Ilija Ilinca Ilir Ilira Ilja
    Ilka Ilkan İlkanə İlkin Ilkka Illar Illés Illi Illugi Illya Ilma Ilmar Ilmari Ilmārs Ilme
    Ilmo Ilmur İlnarə Ilo Ilona Ilonka Ilpo İlqar İlqarə Ilsa Ilse Ilta Iluminada Iluminado Ilva
    Ilya İlyas Ilyes Ilze Imane Imani Imanol Imantas Imants Imany Imara Imaran Imelda Imene Imer
    Imke Imma Immacolata Immanuel Immo Imogen Imogene Imola Imona İmran Imre Imrich Imron Ina
    Inácio Iñaki İnarə Inas Inaya İnayət Incoronata Incoronato Inda Indah Indalecio Indali Inder
    Indira Indra Indrajit Indrek Indriði Indriķis Indro Indulis Indy Ine Ineke Ines Inesa Inese
    Inessa Ineta Inez Ing Ingalill Ingar Ingbert Ingebjørg Ingeborg Ingeburg Ingegärd Ingegerd
    Ingela Ingelore Ingemar Ingerid Ingi Ingibjörg Ingileif Ingimar Ingimundur Ingjaldur Ingjerd
    Ingmar Ingo Ingolf Ingólfur Ingram Ingrid Ingrida Ingun Inguna Ingunn Ingus Ingvald Ingvar
    Ingvars Ingveldur Ingvi Ingvild Ingwer Íñigo Inioluwa Inis Inka Inken Inkeri Inmaculada Innar
    Innes Innis Innocenzo Innozenz Ino Inocencio Inocențiu Inoue İnqilab Insa Intan Intars
    İntiqam İntizar Ints Ioachim Ioan Ioana Ioanina Ioannis Iola Iolanda Iole Iona Ionel Ionela
    Ionelia Ionică Ioniţă Ionuț Iosef Iosefina Iosif Ioulia Iov Iovan Ipe Ippolita Ippolito Iqbal
    Iracema İradə Irakli Iran Irana Ireen Irén Irenäus Irene Irénée Ireneo Ireneusz Iretioluwa
    Iriana Iride Iridenta Irimia Irina Irine Irinel Irit Irja Irl Irma Irmantas Irmela Irmeli
    Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irnanto Iro Iroda Irsad Irungu
    Irvin Irvine Irving Irwan Irwin Irya Iryna İsa Isaac Isaack Isaak Isabeau Isabel Isabela
    Isabell Isabella Isabelle Isabelly Isac Isacco Isack Isadora Isadore Ísafold Isai Isaia
    Isaiah Isaias Isaïe Ísak Isam Isamu Isaque Isaura Isaya Ísbjörn Iseoluwa Isfandiyor İsgəndər
    Isha Ishaan Isham Ishani Ishanvi Ishita Ishmael Ishola Ishwar Isiah Iside Isidor Isidora
    Isidore Isidoro Isis Iska Iskandar Iskander Iske Iskender Iskra Iskren Ísleifur Islom Ismael
    Ismaele Ismail İsmət İsmayıl Ismo Ismoil Iso Isobel Ísold Isolda Isolde Ísólfur Isolina Isom
    Isotta Ispas İsrafil Isreal Issa Issac Issack Issam Issei Istina Istrate Istvan Istvánné Ita
    Itala Italia Ítalo Itamar Itanya Itay Ite Ito Itsuki Itta Ituri Itzel Itziar Iulia Iulian
    Iuliana Iuliu Iulius Iurie Iustin Iustina Iustinian Iva Ivan Ivana Ivanas Ivane Ivanildo
    Ivanka Ivanna Ivano Ivans Ívar Ívars Iverson Ives Iveta Ivette Ivey Ivica Ivie Ivka Ivo Ivona
    Ivone Ivonna Ivonne Ivor Iwan Iwo Iwona İxtiyar Iyabode Iyadunni Iymona Iza Izaak Izabela
    Izabelė Izabella Izabelle Izidor Izidorius Izola Izolda Iztok Izumi İzzət
    """
}
