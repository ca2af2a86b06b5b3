extension NameData {
  /// Given names in Latin letters, L to M.
  static let givenNamesLM: StaticString = """
    Laban Labuh Lacey Lachlan Laci Lacie Laçın Lăcrămioara Ladan Ladina Ladislao Ladislau
    Ladislaus Ladislav Ladislava Ladli Ladonna Lae Lærke Laerte Laeticia Laetitia Lafayette Lafe
    Lahja Lai Laia Laida Laido Laika Laila Lailati Laima Laimas Laimdota Laimė Laimis Laimonas
    Laimonis Laimutis Laina Lainey Laini Laird Laís Lajita Lajos Lajosné Laken Lakhdar Lako
    Laksana Laksh Lakshit Lakshmi Lal Lalə Laləzar Laleh Lali Lalit Lalita Lalla Lalli Lalo Laly
    Ləman Lamar Lamarcus Lambert Lamberta Lamberto Lambertus Lameck Lamia Lamine Lamis Lamiyə
    Lammers Lammert Lamon Lamont Lamonte Lanang Lancelot Landin Lando Landolfo Landon Landry
    Laney Lanfranco Langalibalele Langat Langdon Langgeng Lanh Lani Lanie Lanita Lanjar Lanny
    Lantar Lao Lapo Lara Laras Larbi Lari Larisa Larissa Larkin Laron Larry Lars Larue Lárus Lary
    Lascăr Lashawn Lāsma Lasmanto Lasmono Lassi Laswi Laszlo Lászlóné Lətafət Lətif Lətifə
    Latifah Latife Latika Latisha Latoya Latrell Latrice Latrina Lau Laufey Lauga Lauha Lauma
    Launa Laur Laura Laurana Laurance Laureano Laureen Laureline Laurence Laurens Laurent
    Laurenția Laurentien Laurentina Laurentino Laurențiu Laurentius Laurenz Lauretta Laurette
    Lauri Laurian Lauriane Laurids Laurie Laurien Laurin Laurinda Laurindo Laurine Laurino Lauris
    Laurita Laurits Lauritz Lauro Laury Lauryn Laurynas Laus Laust Lautaro Lavada Lavanya Lavelle
    Lavera Lavern Laverne Lavina Lavinia Lavinio Lavīze Lavon Lawrance Lawrence Lawrencia Lawrie
    Lawson Lawton Laxmi Layla Laylo Layne Layton Lazar Lazara Lazare Lazaro Laze Laziz Lazzaro
    Leah Leana Leander Leandra Léandre Leandro Léane Leann Leanna Leanne Lear Leberecht Lech Ledi
    Ledina Ledo Leeann Leela Leelo Leena Leendert Leeni Leentje Leeroy Leevi Legawa Lehel Lehti
    Leib Leida Leidy Leif Leifur Leigh Leighton Leiknir Leila Leilani Leina Leith Leitha Leiv
    Lėja Lejla Lekha Lela Lelah Leland Lelde Lele Lelet Leli Lelia Lelija Lelio Lella Lello Leman
    Lembah Lembi Lemmi Lemmikki Lemmy Lempi Lemuel Lena Lenah Lenard Lence Lenchen Leni Lenia
    Lenie Lenin Lenina Lenka Lenko Lenn Lenna Lennaert Lennard Lennart Lennert Lennie Lennon
    Lennox Lenny Leno Lenon Lenora Lenore Lense Lenz Leo Leocadia Leocadio Leokadia Leon Leona
    Leonarda Leonardas Leonardo Leonards Leonardus Leonas Léonce Leoncio Leonel Leonello Leonhard
    Leonhardt Leonia Leonid Leonida Leonidas Leonido Leonīds Leonie Leonina Leonino Leonor
    Leonora Leonore Leons Leonte Leontien Leontin Leontina Léontine Leonzio Leopold Leopolda
    Leopoldas Leopoldina Leopoldine Leopoldo Leopolds Leora Leordean Leoš Lepa Lepanto Lepido
    Lere Leri Lerke Leroy Lesana Lesia Lesja Lesław Lesley Lesli Leslie Lesly Lesta Lester Leszek
    Letha Leticia Leticija Letitia Letizia Letka Lettie Letty Levan Levas Levente Levern Levica
    Levie Levien Levin Levina Levis Levita Levon Levoslav Lewin Lewis Lexi Lexie Lexis Lexus
    Leydi Leyla Leyli Leyre Leyton Liam Lian Liana Liane Liang Lianne Liao Lias Liat Líba Liban
    Libardo Libby Liberatore Libertário Liberto Libni Libor Libora Liborio Libuša Libuše Lică
    Licia Licinio Licio Liddy Lidewij Lidia Lidie Lidija Lidio Lidya Lieke Liem Liene Lienhard
    Liepa Liesa Liesbet Liesbeth Lieschen Liese Liesel Lieselot Lieselotte Lieske Liesl Lieuwe
    Lieven Ligia Ligita Liina Liisa Liisi Liivi Lija Lijana Lil Lilah Lilas Lilburn Lili Lilia
    Lilian Liliana Liliane Lilianna Lilianne Lilica Lilie Lilija Lilijana Lilit Lilita Lilith
    Lilja Liljan Liljana Lill Lillard Lillemor Lilli Lillia Lillian Lillie Lillis Lillo Lilly
    Lilo Lilou Limar Lina Linah Linards Linas Linda Lindah Lindberg Lindbergh Lindell Lindley
    Lindsay Lindsey Lindy Linet Linette Ling Linh Linhart Linna Linnea Linos Linsey Lintang
    Linton Linus Linwood Lio Lioara Lioba Lionel Lionello Lionginas Lipika Liria Lirika Lirio
    Lisa Lisandro Lisanne Lisbeth Liselore Liselott Liselotte Liseth Lisetta Lisette Lish Lisi
    Lison Lissa Lissette Lissi Lissie Lissy Liston Littleton Liu Liucija Liuda Liudas Liudmila
    Liudvika Liudvikas Liutauras Liva Livia Livian Liviana Liviano Livie Līvija Livingstone Livio
    Liviu Livius Liwia Liya Liz Liza Lizabeth Lizbeth Lize Lizete Lizeth Lizette Lizz Lizzie
    Lizzy Ljiljan Ljiljana Ljótur Ljuba Ljube Ljubica Ljubinka Ljubka Ljubo Ljubomir Ljubomira
    Ljubov Ljuda Ljudevit Ljudi Ljudmila Ljúfur Ljupka Llambi Llewellyn Lloyd Llúcia Lluis Lóa
    Loana Lobke Loc Lockie Lodewijk Lodovica Lodovico Loek Loekie Loert Loes Loftur Loga Logan
    Logi Lohit Loïc Loice Loïck Loise Lojze Lokbrá Loke Loki Lokman Lolita Lolla Lollie Lolo Lon
    Lona Londisizwe Londiwe London Londyn Loney Longin Longinus Lonna Lonneke Lonnie Lonny Lonzo
    Lopa Lora Loraine Loran Lóránd Lóránt Lorcan Loredana Loreen Lorelai Lorelei Lorella Loren
    Lorena Lorenc Lorene Lorentz Lorenz Lorenza Lorenzino Lorenzo Loreta Loreto Loretta Lorette
    Loretto Lori Loria Lorica Lorie Lorimer Lorin Lorine Loring Loris Lorito Lorna Lorne Lorrie
    Lorris Lota Lotario Lotfi Lothaire Lothar Lotje Lott Lotten Lottie Louane Louella Loui Louie
    Louisa Louise Louisette Louisiana Louisiane Louison Louka Loula Loulou Louna Lourenço Lourens
    Lovell Lovett Lovey Lovie Lovina Lovis Lovisa Lovise Lovre Lovro Lowe Lowell Lowie Loy Loyd
    Loyola Lozan Lozka Luan Luana Luann Luanne Luara Luat Lubbe Lubbert Ľubica Lübke Lubomír
    Ľubomíra Ľubor Luboš Ľuboslav Ľuboslava Luc Luca Lucas Lucca Lucențiu Lucero Lucetta Lucette
    Luchino Lucho Lucia Lucian Luciana Luciane Luciano Lucie Lucien Lucienne Lucija Lucila Lucile
    Lucília Lucilio Lucilla Lucille Lucina Lucinda Lucine Lucio Lucious Lucius Łucja Lucjan
    Lucjana Lücke Lucrèce Lucrecia Lucretia Lucrețiu Lucrezia Lucrezio Lucy Lucyna Luda Ludde
    Lude Lüdecke Luděk Ludger Ludgero Ludgerus Ludis Ludivine Ludka Ludmila Ludmilla Ludo Ludolf
    Ľudomil Ľudomila Ludovic Ludovica Ludovico Ludovicus Ľudovít Ludvig Ludvigs Ludvík Ludwig
    Ludwiga Ludwik Ludwika Luella Luena Luftar Luhung Luigi Luigia Luigina Luigino Luiken Luis
    Luisana Luise Luisella Luisina Luissa Luitgard Luitpold Luiz Luiza Lujza Lukács Lukáš Lukasz
    Luke Lukita Lukka Lukman Lukrecija Lukša Lule Lulla Luluh Lulut Lum Luma Lume Luminița Lumír
    Luna Lunetta Lungile Lunna Luo Lupa Lupe Lupita Lupu Luqman Lurdes Lurhur Lutetia Lutfan
    Lutfi Lütfiyyə Lütfü Luther Luthfi Lutz Luu Luuk Luule Luut Luverne Luwar Luwes Luyanda Luzie
    Luzius Lwandile Lya Lyall Lycke Lydia Lydiah Lýdie Lýður Lyka Lyla Lyle Lyly Lyman Lyna Lynda
    Lyndi Lyndon Lyndsay Lyndsey Lyne Lynette Lynley Lynn Lynne Lynnette Lynsey Lynwood Lyra
    Lysandre Lysiane Lyyli Maaike Maanas Maanav Maaret Maaria Maarit Maarja Maartje Maaya Mabel
    Mable Mabrouk Macaire Macarena Macarie Macario Macarthur Macauley Macedonio Maceo Macey
    Macharia Machi Machiel Machteld Maci Macia Maciej Maciel Macit Mack Mackenzie Macs Macy
    Madaha Madalena Mădălin Mădălina Madalyn Madara Maddalena Maddie Maddison Maddox Maddux Maddy
    Madelaine Madelene Madelief Madeline Madelon Madelyn Madge Madhav Madhavi Madhu Madhuri
    Mədinə Madini Madita Madjid Madlen Madoa Madoka Mael Maëlle Maëlys Maes Maeva Maeve Mafalda
    Maffeo Maftei Maftuna Maga Magali Magalie Magaly Magan Magda Magdalen Magdalene Magdaline
    Magdeleine Magdolna Magga Maggi Maggie Magloire Magnar Magne Magnea Magnes Magnhild Magni
    Magnus Magnuss Magret Magrit Maguy Maha Mahala Mahali Mahalia Məhəmməd Məhərrəm Mahaut Mahdi
    Mahendra Maher Mahesa Mahesh Mahfud Mahi Mahika Mahirə Mahizər Mahlon Mahmood Mahmoud Mahmud
    Mahmut Maho Məhru Mahsun Mahulena Maicol Maida Maie Maiga Maigi Maija Maiju Maik Maika Maike
    Maikel Maiken Maikki Maiko Maikol Mailin Maimuna Maimunah Maina Maingi Mainio Maira Mairead
    Mairis Maisə Maisha Maisie Maissa Maisy Maita Maite Maixent Maiya Majani Majd Majda Majella
    Majid Majka Majken Majlis Majvor Makai Makala Makan Makara Makarije Makau Makayla Makbule
    Makena Makenzie Maki Makin Makini Mako Makokha Makori Makoto Maksim Maksimiljan Maksims
    Maksud Maksut Maksym Maksymilian Makunga Makuta Makuu Malachi Malachy Məlahət Malak Malaki
    Malay Malaya Malcolm Malcom Malda Malek Malena Məleykə Målfrid Málfríður Malgorzata Malia
    Malika Mălina Malinda Malinka Malio Maliq Malissa Maliza Malka Malla Malle Mallory Malory
    Malou Malthe Malti Malu Malva Malvern Malvin Malvina Malvino Malwina Mamadou Mame Mamen
    Məmməd Mammie Mamoru Mamun Manabu Manaf Manah Manal Manan Manana Manawa Manbir Mancho Mandie
    Mändla Mandlakhe Mandy Manel Manford Manfred Manfreda Manfredi Manfredo Mang Mangla Manh
    Manie Manish Maniu Manja Manju Manko Manley Manlio Mannan Manne Mannie Manno Manny Manoel
    Manoj Manojlo Manola Manolache Manole Manolito Manoliu Manolo Manon Mansfield Manson Mansoor
    Mansour Mansueto Mənsur Mənsurə Mantas Mante Manthan Manti Manu Manuel Manuele Manuelita
    Manuella Manuelle Manya Manzur Maqsud Mara Maral Maras Marat Marc Marcantonio Marceau Marcel
    Marcela Marcelin Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcellin Marcellina
    Marcellino Marcello Marcellus Marcelo Marcheta Marcho Marci Marciano Marcie Marcílio Marcin
    Mārcis Marco Marcolino Marcus Marcy Mardell Maree Mareen Marei Mareike Mareile Mareka Mareks
    Marel Marelle Maret Marg Marga Margalida Margana Margaret Margareta Margarete Margareth
    Margaretha Margarethe Margaretta Margarit Margarito Margaux Margeir Margene Margery Marghita
    Margie Margit Margita Margitta Margje Margo Margonda Margot Margreet Margret Margrete
    Margreth Margrethe Margriet Margrieta Margrit Marguerita Margueritte Margus Margy Mária
    Mariadi Mariah Mariam Mariana Mariane Marianela Mariangela Marianita Marianka Mariann
    Marianna Marianne Marías Maribel Maricel Maricela Maricica Marico Maricruz Marie Mariechen
    Marieke Mariel Mariela Mariele Mariella Marielle Marieluise Marien Marieta Marietje Marietta
    Mariette Marii Mariin Marij Marija Marijan Marijana Marije Marijke Marijn Marijo Marijona
    Marijonas Marika Marike Mariken Marilena Marilene Marília Marilla Marilou Marilu Mariluz
    Marilyn Marilyne Marinela Marinella Marineta Marinette Marinka Marinko Marinos Marinus Mario
    Marioara Mariola Marion Marios Marisa Marise Marisela Mariska Marisol Marissa Maristela Marit
    Marita Mārīte Maritta Maritza Măriuca Mariuccia Marius Mariusz Marja Marjaana Marjan Marjana
    Marjanca Marjani Marjatta Marjeta Marjetka Marjo Marjolaine Marjolein Marjolijn Marjona
    Marjorie Marjory Marjukka Marjut Markar Markas Markel Markell Markéta Marketta Markku Marko
    Markos Markus Marla Marland Marlee Marleen Marlen Marlena Marlene Marleny Marli Marlie
    Marlies Marliese Marlijn Marlis Marlo Marloes Marlon Marlous Marly Marna Marni Marnie Marnix
    Marny Maro Maroš Marouane Marquez Marquita Marrit Marsel Marsha Marsilio Marsito Marsudi
    Marta Martaka Martana Martani Marteinn Martell Martha Marthe Marti Martie Martien Martijn
    Martim Martin Martine Martinho Martiniano Martino Martinus Martje Márton Martta Martti Marty
    Martyn Martyna Martynas Maruf Marun Maruša Marv Marva Marvin Marwa Marwan Marwata Mary Marya
    Maryadi Məryəm Maryann Maryanne Maryanto Marybeth Maryjane Maryjo Maryla Marylène Marylin
    Maryline Marylou Maryna Maryse Marytė Maryvonne Marzena Marzia Marziale Marzio Mərziyyə
    Masahiro Masaki Masako Masami Masamune Masao Masaru Masato Masaya Masayuki Mascha Masha
    Masika Masina Masinde Masino Məsmə Masood Massiel Massimiliano Massimino Massinissa Massoud
    Matache Matan Mətanət Matea Mateiu Matěj Mateja Mateo Materne Mateu Mateus Mateusz Matevž
    Mathé Matheo Matheson Matheus Mathew Mathews Mathias Mathijs Mathilda Mathilde Mathis
    Mathurin Mathys Mati Matias Matić Matie Matija Matilda Matilde Matina Matīss Matisse Matjaž
    Matouš Matrona Mats Matt Matteo Matthäus Matthew Matthias Matthieu Matthijs Matthildur
    Matthis Mattia Mattias Mattie Mattin Matts Matunda Matus Matyáš Matylda Maua Maud Maude
    Maudie Maudy Mauno Maunu Maura Maurane Maureen Mauri Maurice Mauricette Mauricia Mauricio
    Mauriciu Maurilio Maurin Maurine Maurits Mauritz Maurizio Mauro Maurus Maury Maurycy Mavie
    Mavis Mavuno Max Maxat Maxence Maxie Maximiano Maximiliaan Maximilian Maximiliano Maximilien
    Maximillian Maximin Maximino Maximo Maximus Maxine Maxwel Maxwell Maxx Maybelle Maybrit Maye
    Maynard Mayra Maysa Mayte Mayu Mayumi Maza Mazal Mazen Mazie Mbithi Mboya Mbugua Mburu
    Mcarthur Mcebisi Mckayla Mckenna Mckenzie Mckinley Mea Meagan Meaghan Mechthild Mechthilde
    Mechtild Mečislovas Mečys Meda Medard Medardo Medea Medėja Médéric Medet Medina Medine Medora
    Meelis Meena Meene Meera Meeri Mees Megan Mégane Megha Meghan Meghana Megi Megumi Mehbarə
    Mehdiqulu Mehin Mehman Mehmed Mehmet Mehrimoh Mehtap Meigo Meik Meike Meilė Meili Meilutė
    Meina Meindert Meinert Meinhard Meinhardt Meini Meino Meinolf Meinrad Meir Meira Meja Mekhala
    Melahat Melani Melania Melanine Melany Melba Melbourne Melchior Melchiora Melchiorre Melchor
    Melda Melia Melichar Melih Melihat Melik Melina Melinda Melis Melissa Melita Melitta Melker
    Melkorka Mell Melle Mellie Melony Mels Melton Mélusine Meluta Melva Melville Melvin Melvina
    Melvine Melvyn Memduh Memet Menachem Menahem Mende Mendel Mendy Menelaos Meng Menga Mengi
    Meni Menka Menke Menko Menna Menne Menno Mense Mensur Mentar Mentore Menyhért Menzies Menzo
    Meral Mercede Mercer Mercês Merche Mercyline Meredith Merel Meret Merete Merethe Meri Meriam
    Meriç Meriem Merih Merijn Merike Merili Merituuli Merja Merka Merkúr Merl Merle Merli Merlijn
    Merlyn Merna Merri Merrie Merrill Merritt Mertcan Mertel Merten Merter Merton Merve Mervi
    Mervin Mervyn Merwin Mery Meryem Meryl Meshack Messaoud Mestur Mesud Metehan Metello Metje
    Metka Metodija Metrine Mey Meyer Meyransa Meyvant Mia Miah Mian Miao Miapetra Mías Micael
    Micaela Micah Micha Michael Michaela Michaele Michail Michailas Michailo Michal Michala
    Michale Michalina Micheal Michel Michela Michelangela Michelangelo Michele Micheletto
    Michelina Micheline Michelino Michell Michelle Michi Michie Michiel Michiko Michl Michou Mick
    Mickael Micke Micki Mickie Micky Micol Micuta Midori Mieczysław Mieczysława Mieke Mient Miep
    Miesha Mieszko Miglė Miguel Miguela Miha Mihael Mihaela Mihai Mihail Mihaila Mihailo Mihails
    Mihăiţă Mihaiu Mihajlo Mihály Mihels Mihhail Mihin Mihkel Mihnea Miho Mihrab Mihriban Miia
    Miika Miikka Miina Mijat Mijo Mik Mika Mikael Mikaela Mikail Mikako Mikal Mikas Mikayıl
    Mikayla Mike Mikel Miķelis Mikels Mikhail Miki Mikio Mikis Mikkel Mikko Miklós Miko Mikola
    Miks Miku Mikuláš Milad Milada Miladi Miladin Milagros Milagrosa Milana Milas Milburn Milcah
    Mildred Milen Milena Milenko Mileta Mileva Miley Milford Milian Milić Milica Milisav Milivoj
    Milivoje Milja Miljan Miljenko Milka Milkah Milko Millan Millard Millicent Millie Millo Milly
    Miloje Milojka Milomir Milorad Miloš Milosav Miloslav Miloslava Miłosz Milot Milota Milou
    Milovan Milton Miluše Miluška Milutin Milvio Mily Mima Mimi Mímir Mimma Mimmi Mimmo Mimoza
    Minah Minal Minami Minda Mindaugas Mindert Mindi Mindy Minea Minenhle Mineo Minerva Minette
    Ming Minh Minija Minja Minka Minke Minna Minni Minnie Mino Minodora Minoru Minta Minttu
    Minurə Mioara Miodrag Miomir Miquel Miquela Mirabela Mirabelle Miraç Mirəli Miran Miranda
    Mirande Mirando Miray Mircea Mirco Mirdza Mirei Mireia Mireille Mirel Mirela Mirella Miren
    Mireya Miri Miriam Miriama Mirian Mirja Mirjam Mirjami Mirjan Mirjana Mirkka Mirko Mirna
    Mirnije Miro Miroljub Miron Mirona Mironshoh Miroslav Miroslava Miroslaw Mirriam Mirsad Mirta
    Mirte Mirtha Mirthe Mirto Miruna Mirva Miryam Mirzə Misael Misak Misaki Misao Misato Misbah
    Mischa Misericordia Misha Misi Mišić Miska Miško Mislav Mišo Misra Missouri Missy Misu Misuli
    Mita Mitali Mitar Mitat Mitch Mitchel Mitchell Mitchelle Mitesh Mithat Mitică Mitja Mitra
    Mitre Mitrea Mitru Mitruț Mitsuko Mituru Mitzi Mitzy Miya Miyako Miyuki Mizuho Mizuki
    Mjallhvít Mjöll Mjölnir Mkarkara Mladen Mladenka Mlungisi Mnqobi Moa Modena Modestas Modra
    Modris Modupe Mofifoluwa Mog Mogens Mohamad Mohamed Mohamedi Mohammad Mohammed Mohamud Mohan
    Mohand Mohini Mohinur Mohlaroyim Mohsen Mohsin Moin Moira Moise Moises Moisi Mojca Mojisola
    Mojisoluwa Mojmír Mojsije Mok Mokhtar Moli Mollie Molly Momanyi Momčilo Momir Momka Momo
    Momoko Mona Monah Monalisa Moncef Monette Mong Moni Monia Monica Monicah Moniek Monika
    Monique Monis Monka Monna Monroe Monserrat Montel Montgomery Montse Montserrat Monty Mook
    Moona Moraa Moradeke Morag Moran Morane Morayo Mordecai Mordechai Mörður Moreen Morella
    Morello Morenike Morgan Morgana Morgane Moriah Morić Morine Moris Moritz Morkus Morna
    Morolake Morrison Morten Mortimer Morton Morvan Mosa Moscu Moshe Mosi Mosinmileoluwa Mostafa
    Mostyn Mosunmola Moti Motiejus Motti Motunrayo Mouloud Mouna Mounir Mourad Moureen Mourine
    Moussa Moustafa Moya Moyosore Mrihani Mthokozisi Mualla Muamar Muamer Muammar Muazzez Mubarak
    Mübariz Mubina Muchiri Muchtar Muema Mueni Müfit Mugambi Mugdha Mugendi Mugo Mugur Mugurel
    Muhamad Muhamed Muhammad Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz
    Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih Muhammadumar Muhammadyasin
    Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharem Muhima Muhittin Muho Muhsin Muhsina
    Muhyiddin Mui Muia Muir Muiruri Muizza Müjdat Müjgan Mujo Mujur Muk Mukesh Mukhtar Mukhwana
    Muktedir Mukul Mukula Mülayim Mulele Muli Mülkiye Mulwa Mulya Mulyanto Mulyono Mumbi Mumo
    Mumpuni Mümtaz Mumtoz Muna Münəvvər Munda Munene Münevver Mungai Mungo Muninn Münir Munira
    Munisa Munro Müntəzir Munyao Munyoki Murad Murathan Murdoch Murdock Muriel Murielle Muriithi
    Murilo Murimi Murithi Muriuki Murod Murphy Murray Murry Mürsəl Mursalina Mürsel Mursinin
    Mursita Murtaza Murti Musat Musau Musee Musembi Müşerref Musfira Mushtariy Musila Müşkünaz
    Musli Muslima Müslüm Mustafa Mustafo Mustapha Mustika Mustofa Musyoka Musyoki Mutai Muthama
    Muthengi Muthoka Muthoni Muthui Mutia Mutie Mutinda Mutiso Mutisya Mutuku Mutunga Muturi
    Muxlisa Muxtar Mūza Müzəffər Muzayyana Muzdalifa Müzeyyen Muzio Mwamini Mwanajuma Mwanamisi
    Mwangangi Mwangi Mwaniki Mwanzia Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mya Mychal
    Myeong Myer Mykola Mykolas Myla Mylène Myles Myra Myriam Myrna Myron Myrta Myrte Myrthe
    Myrtille Myung Mzamo
    """
}
