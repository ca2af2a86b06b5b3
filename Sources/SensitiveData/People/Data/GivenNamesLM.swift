extension NameData {
  /// Given names in Latin letters, L to M.
  static let givenNamesLM: StaticString = """
    Laban Labuh Lacey Laci Laçın Lăcrămioara Ladislau Ladislav Ladislava Ladli Lærke Laetitia
    Lafayette Laia Laika Laila Lailati Laimonis Laini Laís Lajita Lajos Laken Laksana Laksh
    Lakshit Lakshmi Lalə Laləzar Lalita Lalla Lalo Ləman Lamar Lambert Lamberto Lameck Lamine
    Lamiyə Lamont Lanang Lando Landon Langalibalele Langat Langgeng Lani Lanie Lanjar Lantar Lara
    Laras Larisa Larissa Larkin Larry Lars Lárus Lascăr Lasmanto Lasmono Lassi Laswi Laszlo
    Lətafət Lətif Lətifə Latifah Latika Laufey Lauga Launa Laura Laureano Laureen Laurence
    Laurens Laurent Laurenția Laurențiu Laurenz Lauri Laurian Laurie Laurin Lauris Laurita
    Laurits Lauritz Laurynas Laus Laust Lautaro Lavada Lavanya Lavina Lavinia Lavīze Lawrence
    Lawrencia Lawson Lawton Layla Laylo Layton Lazar Lazaro Laze Laziz Lazzaro Leah Leana Leander
    Leandra Leandro Leanne Leela Leena Leevi Legawa Leif Leifur Leigh Leighton Leiknir Leila Lėja
    Lejla Lekha Lela Lelah Leland Lelia Lella Lembah Lempi Lena Lenah Lenard Leni Lenin Lenka
    Lenn Lennart Lennie Lennon Lenny Leo Leon Leona Leonardo Leoncio Leonel Leonhard Leonid
    Leonidas Leonie Leonor Leonora Leons Leontin Leontina Léontine Leopold Leopolda Leopoldina
    Leopoldo Leordean Leoš Lere Leroy Lesana Lesia Lesley Leslie Lesta Lester Leszek Leticia
    Leticija Letitia Letizia Levente Levern Levin Levis Levon Levoslav Lewis Lexi Lexie Lexus
    Leydi Leyla Leyli Liam Lian Liana Liane Líba Liban Libby Liberto Libni Libor Libuša Libuše
    Lică Licia Lidia Lidija Lidya Lieke Liene Liepa Liesa Liesbeth Lieven Ligia Ligita Liisa Lili
    Lilia Lilian Liliana Liliane Lilie Lilija Lilijana Lilita Lilja Liljana Lill Lilli Lillian
    Lilly Lilo Limar Lina Linah Linas Linda Lindah Lindberg Lindbergh Lindell Lindsay Lindsey
    Lindy Linet Linh Linna Linnea Lintang Linus Lio Lioara Lionel Lipika Lisa Lisandro Lisbeth
    Liselotte Lisette Lissa Liva Livia Livingstone Livio Liviu Liwia Liz Liza Lize Lizete Lizzie
    Lizzy Ljiljana Ljótur Ljubica Ljubov Ljudmila Ljúfur Lloyd Lóa Lodewijk Lodovico Loek Loes
    Loftur Logan Logi Lohit Loïc Loice Loise Lokbrá Loke Loki Lolita Lon Lona Londisizwe Londiwe
    London Londyn Lonnie Lopa Lora Loredana Loreen Lorelei Loren Lorena Lorenz Lorenza Lorenzo
    Loreto Loretta Lori Lorin Lorine Loris Lorna Lorne Lota Lotfi Lothar Lott Louie Louisa Louise
    Louisiana Louka Lourenço Lovell Lovisa Lovre Lovro Lowe Lowell Loy Loyola Luan Luana Ľubica
    Lubomír Ľubomíra Ľubor Luboš Ľuboslav Ľuboslava Luc Luca Lucas Lucca Lucențiu Lucero Lucette
    Lucho Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucila Lucile Lucille Lucina
    Lucinda Lucio Lucius Lucrecia Lucretia Lucrețiu Lucrezia Lucy Luda Luděk Ludger Ludivine
    Ludmila Ludmilla Ludo Ludolf Ľudomil Ľudomila Ludovic Ludovica Ludovico Ľudovít Ludvig Ludvík
    Ludwig Luhung Luigi Luigia Luis Luise Luiz Luiza Lujza Lukáš Lukasz Luke Lukita Lukka Lukman
    Luluh Lulut Lum Luminița Lumír Luna Lungile Lupe Lupita Lurhur Lutfan Lutfi Lütfiyyə Luther
    Luthfi Lutz Luuk Luwar Luwes Luyanda Luzie Lwandile Lya Lydia Lydiah Lýdie Lýður Lyla Lyle
    Lyman Lyna Lynda Lyndon Lynette Lynn Lynne Maaike Maanas Maanav Maaria Maarit Maartje Maaya
    Mabel Macarena Macario Macarthur Macharia Maci Maciej Mack Mackenzie Macs Macy Madaha
    Madalena Mădălin Mădălina Madara Maddalena Maddox Maddy Madeline Madge Madhav Madhavi Mədinə
    Madini Madoa Mael Maeve Mafalda Maftuna Magali Magda Magdalene Magdaline Magdolna Magga Maggi
    Maggie Magne Magnea Magnes Magni Magnus Mahala Mahali Məhəmməd Məhərrəm Mahdi Mahesa Mahfud
    Mahika Mahirə Mahizər Mahmoud Mahmud Mahmut Məhru Mahsun Mahulena Maida Maie Maija Maik Maike
    Maimuna Maimunah Maina Maingi Maira Maisə Maisha Maite Majani Makai Makan Makara Makau Makena
    Makini Makokha Makori Maksim Maksimiljan Maksymilian Makunga Makuta Makuu Məlahət Malak
    Malaki Malaya Malcolm Malcom Malena Məleykə Málfríður Malgorzata Malia Malika Mălina Malio
    Malissa Maliza Malla Malle Mallory Malou Malthe Malu Malva Malvina Malwina Mamadou Mame Mamen
    Məmməd Manabu Manaf Manah Manan Manbir Mändla Mandlakhe Mandy Manel Manfred Manie Manja
    Manole Manolo Manon Mansfield Manson Mənsur Mənsurə Mantas Mante Manthan Manu Manuel Manuella
    Manuelle Manya Maqsud Mara Maras Marc Marcantonio Marcel Marcela Marcelina Marcelino Marcell
    Marcella Marcelle Marcello Marcellus Marcelo Marcheta Marci Marciano Marcie Marcin Marco
    Marcus Marcy Maree Mareike Mareks Marel Marga Margana Margaret Margareta Margarete Margaretha
    Margarethe Margaux Margeir Margie Margit Margita Margo Margot Margret Margrethe Margrieta
    Margus Mária Mariadi Mariah Mariam Mariana Mariangela Mariann Marianna Marianne Marías
    Maribel Maricel Maricela Maricica Marie Marieke Mariel Mariela Mariella Marielle Marietta
    Mariette Marija Marijan Marijana Marijke Marijn Marika Marilena Marilou Marilyn Marinela
    Marinella Marinka Marinus Mario Marioara Mariola Marion Marisa Marisela Marisol Marissa Marit
    Marita Mārīte Maritta Maritza Măriuca Marius Mariusz Marja Marjaana Marjan Marjana Marjanca
    Marjani Marjatta Marjeta Marjo Marjona Marjorie Marjukka Marjut Markas Markéta Marketta
    Markku Marko Markus Marla Marleen Marlen Marlena Marlene Marlies Marlis Marlo Marlon Marly
    Marni Marnie Marnix Maroš Marquez Marsha Marsito Marsudi Marta Martaka Martana Martani
    Marteinn Martell Martha Marthe Marti Martijn Martim Martin Martine Martino Márton Martta
    Martti Marty Martyn Martynas Maruša Marvin Marwa Marwata Mary Maryadi Məryəm Maryann Maryanne
    Maryanto Maryjo Maryline Maryse Marzena Mərziyyə Masika Masinde Məsmə Massimiliano Massinissa
    Mətanət Matea Matěj Mateja Mateo Mateus Mateusz Matevž Matheo Matheus Mathew Mathews Mathias
    Mathijs Mathilda Mathilde Mathis Mati Matias Matić Matija Matilda Matilde Matīss Matjaž
    Matouš Mats Matt Matteo Matthäus Matthew Matthias Matthieu Matthijs Matthildur Mattia Mattias
    Mattie Matts Matunda Matus Matyáš Maua Maud Maude Mauno Maura Maureen Mauri Maurice Mauricio
    Maurine Maurits Maurizio Mauro Maury Maurycy Mavuno Max Maxence Maximilian Maximiliano
    Maximilien Maximo Maximus Maxine Maxwel Maxwell Maye Maynard Mayra Mayte Maza Mazie Mbithi
    Mboya Mbugua Mburu Mcebisi Mckenna Mckenzie Mckinley Mechthild Meda Medard Medėja Medina
    Meelis Meera Mees Megan Megha Meghan Meghana Mehbarə Mehdiqulu Mehin Mehman Mehmed Mehmet
    Mehrimoh Mei Meike Meja Mekhala Melania Melba Melbourne Melchior Melchor Melichar Melina
    Melinda Melissa Melita Melker Melkorka Mell Melle Melton Melville Melvin Melvine Mendy Mengi
    Meral Mercer Mercyline Meredith Merel Meret Merete Meriem Merijn Merike Merja Merkúr Merle
    Merna Merrie Merrill Merritt Merton Merve Mervi Mervyn Meryem Meryl Meshack Mestur Metehan
    Metka Metrine Mey Meyer Meyransa Meyvant Mia Mías Micael Micaela Micah Micha Michael Michaela
    Michail Michal Michala Michale Micheal Michel Michela Michelangelo Michele Micheline Michelle
    Michiel Mick Mickael Micky Mieke Mieszko Miglė Miguel Miguela Miha Mihael Mihaela Mihai
    Mihail Mihajlo Mihály Mihels Mihhail Mihin Mihkel Mihnea Miia Miika Mijo Mik Mika Mikael
    Mikaela Mikako Mikayıl Mikayla Mike Mikel Miķelis Mikels Mikhail Miki Mikkel Mikko Miklós
    Mikuláš Milada Milagros Milana Milas Milcah Mildred Milena Miley Milford Milica Milka Milkah
    Millicent Millie Milly Milorad Miloš Miloslav Miloslava Miłosz Milota Milou Milovan Milton
    Miluše Mima Mimi Mímir Mimmi Minda Mindaugas Mindy Minenhle Minerva Ming Minh Minna Minnie
    Minodora Minoru Minta Minurə Mioara Miodrag Mirabela Mirəli Miran Miranda Miray Mircea Mirco
    Mirdza Mireia Mireille Mirela Mirella Mireya Miriam Miriama Mirja Mirjam Mirjami Mirjana
    Mirko Mirna Miro Miron Mirona Mironshoh Miroslav Miroslava Mirriam Mirsad Mirta Mirtha Miruna
    Mirzə Misael Mischa Mislav Misra Missouri Missy Misuli Mitali Mitch Mitchell Mitchelle Mitesh
    Mitică Mitra Mitruț Mituru Mitzi Miya Mjallhvít Mjöll Mjölnir Mkarkara Mladen Mlungisi Mnqobi
    Moa Modena Modris Modupe Mofifoluwa Mogens Mohamad Mohamed Mohamedi Mohammad Mohammed Mohamud
    Mohand Mohini Mohinur Mohlaroyim Moira Moises Mojca Mojisola Mojisoluwa Mojmír Moli Molly
    Momanyi Momoko Mona Monalisa Monica Monicah Monika Monique Monroe Monserrat Montgomery
    Montserrat Monty Moraa Moradeke Morayo Mörður Moreen Morenike Morgan Morgane Morić Morine
    Moritz Morolake Morten Mortimer Morton Moshe Mosi Mosinmileoluwa Mosunmola Motunrayo Mouloud
    Mounir Mourad Moureen Mourine Moussa Moya Moyosore Mrihani Mthokozisi Mübariz Mubina Muchiri
    Muema Mueni Müfit Mugambi Mugdha Mugendi Mugo Mugur Mugurel Muhamed Muhammad Muhammadali
    Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq
    Muhammadsolih Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammed Muhammet Muhima
    Muhsina Muia Muiruri Muizza Mujur Mukhwana Muktedir Mülayim Mulele Muli Mulwa Mulya Mulyanto
    Mulyono Mumbi Mumo Mumpuni Mümtaz Mumtoz Münəvvər Munda Munene Mungai Muninn Munisa Müntəzir
    Munyao Munyoki Murad Murdock Muriel Murielle Muriithi Murilo Murimi Murithi Muriuki Murod
    Murphy Murray Mürsəl Mursalina Mursinin Mursita Murti Musau Musee Musembi Musfira Mushtariy
    Musila Müşkünaz Muslima Müslüm Mustafa Mustafo Mustapha Mustika Mustofa Musyoka Musyoki Mutai
    Muthama Muthengi Muthoka Muthoni Muthui Mutia Mutie Mutinda Mutiso Mutisya Mutuku Mutunga
    Muturi Muxlisa Muxtar Müzəffər Muzayyana Muzdalifa Mwamini Mwanajuma Mwanamisi Mwangangi
    Mwangi Mwaniki Mwanzia Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mya Mylène Myles Myra
    Myriam Myrna Myrthe Mzamo
    """
}
