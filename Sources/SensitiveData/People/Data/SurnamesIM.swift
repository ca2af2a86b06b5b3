extension NameData {
  /// Family names in Latin letters, I to M; those with a usual ending are recognised by it.
  static let surnamesIM: StaticString = """
    Ibañez Ibarra Iglesias Igo Ikeda Ikonen Ilić Ilves Imali Immonen Ingólfs Iniesta Irawan
    Ireland Isern Ishii Ishikawa Isler Iten Ivanov Ivanović Iyengar Iyer Jaakkola Jacobi Jacobs
    Jacobson Jacuzzi Jain Jäkel Jakovljević Jakuba Jali Jalonen Jama Jamnik Janda Janeček Janežič
    Jankauskas Jánošík Jansen Janssens Jäntti Jao Jaque Jara Jaramillo Jarc Jarl Jarls Jaroš
    Järvelä Järvenpää Järvi Javornik Jelen Jelić Jenkins Jenko Jepsen Jereb Jerez Jerič Jerković
    Jerusalem Jessen Jha Jibril Jimenez Jode Joel Jóhanns Jokela Joly Jomo Jonker Jósefs Joshi
    Josipović Jovanovic Jove Jović Juarez Juhász Jukić Jumba Juncker Juntunen Jurčo Jürgens Jurić
    Jurišić Jussila Juvonen Kabir Kade Kadlec Kadri Käfer Kähkönen Kaikkonen Kain Kairu Kairys
    Kaiser Kakai Kaktus Kalda Kalēja Kalējs Kaliňák Kalis Kalita Kallaste Kallen Kallio Kalniņa
    Kalniņš Kamper Kangas Kankaanpää Kannan Kantola Kao Kapoor Kapp Kapur Karadeniz Karhu
    Karhunen Kari Karier Kärki Kārkliņa Kārkliņš Karls Karpe Karttunen Karu Karvonen Kase Kashyap
    Kask Kašpar Kass Kastelic Katić Katona Kaufman Kaul Kauliņš Kavaliauskas Kazlauskas Keating
    Kebir Kelemen Keller Kellner Kello Kempen Ker Keränen Kerekes Kessler Ketel Ketola Kettunen
    Khalsa Khamis Khanna Khosla Khurana Kibe Kidd Kihara Kimura Kinnunen Kint Király Kirchner
    Kirk Kirsch Kirwa Kis Kısakürek Kitur Kiuru Kivelä Kivi Kivimäki Kiviniemi Kivistö Kjær
    Kjartans Kjarvals Klammer Klapka Klapp Kļaviņa Kļaviņš Klemenčič Klemt Klimo Kline Kling
    Klinger Klomp Klotz Knecht Knez Knežević Knowles Knúts Kobal Kobayashi Koc Kocan Kocjančič
    Kocka Kocsis Koeman Koger Kohl Kohler Kohli Koivisto Koivula Koivunen Kokalj Kokk Kokko
    Kokkonen Kolb Kolen Kolenc Kolk Koller Komar Kombo Konečná König Konings Kool Kopecký Koponen
    Koren Korhonen Kormáks Korošec Korpela Korpi Korts Kos Kosanović Kosi Košir Koskela Koski
    Kosonen Koss Kostka Kothari Kotnik Kotov Kovač Kovačević Kovačić Kováčik Kovács Kovanen Koya
    Koza Koželj Krabbe Krajčír Krajčovič Krajnc Králik Kralj Kraljević Kramberger Krammer Kranjc
    Kranz Krastiņa Krastiņš Kratochvíl Kratzer Kraus Krause Krebs Kreuzer Krievs Kristjáns
    Kristofers Krivec Krížik Krogh Kroker Krpan Krug Krūmiņa Krūmiņš Krupa Krūze Kub Kubo Kuhar
    Kuhn Kuiper Kuipers Kujala Kukkonen Kulas Kulkarni Kulmala Kumer Kummer Kunda Kundu Kungu
    Kuningas Kunz Kunze Kuosmanen Kupka Kurian Kurki Kurniawan Kuronen Kurui Kusi Kuusela
    Kuusisto Kvist Kyllönen Laakkonen Laakso Laaksonen Laar Labbé Laca Lācis Lacko Laco Lacroix
    Lagarde Lagat Lah Lähteenmäki Lahti Laiho Lakatos Lamač Lambe Lamborghini Lambot Lammas Lammi
    Lamy Lancaster Langa Langan Langlois Lanka Lanz Laon Laporte Lapsa Laroche Larsen Larson Lasa
    Lassila Lastra Latvala Laukkanen Laurila Lavan Lavigne Leary Lebar Lebel Leber Leblanc Lebrun
    Leclerc Ledesma Leduc Lefebvre Legault Legrand Legros Lehto Lehtola Lehtonen Leifs Leino
    Leinonen Leitner Leiva Lemaire Lemmens Lemmer Lemoine Lengyel Leonard Leopardi Lepage Lepistö
    Leppänen Lerma Leroux Lesjak Leskovar Lesná Lešnik Lesný Lestari Leto Letová Leuven Lévesque
    Levine Leyva Liber Līcis Liégeois Liepiņa Liepiņš Lier Limburg Linares Lincoln Lindahl Lindau
    Lindbergs Linde Lindfors Lindgren Lindh Lindholm Lindner Lindroos Lipka Lipponen Lipták
    Lisica Litva Liukkonen Livingston Ljubić Ljubičić Ljung Lladó Llanos Lledó Llobet Llorens
    Lloret Lluch Lobato Loep Löffler Logar Logis Lokis Lokk Lombard Lomp Londra Lonen Loo Loos
    Lorca Losa Loureiro Lovato Lovrić Lowry Lozano Lucarelli Lucena Luger Lugo Luin Luján Lukáč
    Lukić Lukk Lumi Lumumba Lundell Lundgren Lundin Lundis Luoma Luque Lūsis Lúthers Luthra
    Luukkonen Lux Luxemburg Lyng Lyon Lyons Määttä Maca Macan Macdonald Macedo Macek Macháček
    Macher Machuca Macias Macka MacKay Macken Macko Macmillan Maco Madan Madani Mader Madi Madiba
    Madrid Madrigal Madsen Madu Maeda Mäenpää Maestre Magalhães Magann Magar Maginn Magnis
    Maguire Magyar Mahajan Mahal Maharaj Mahat Mahieu Maier Maille Maine Majcen Majdan Majumdar
    Mak Mäkelä Makkonen Malatesta Maldonado Malhotra Malinga Mallien Malm Malone Maltais Mamba
    Mamula Manahan Mandal Mandala Mandel Mander Mangan Mangen Mann Männistö Manrique Mansa Manso
    Mäntylä Manzanares Manzano Manzi Manzini Manzoni Mao Marchal Marchant Marconi Marec Marechal
    Marić Marinković Marinović Maritim Marjanović Markkanen Marković Marley Marolt Marshall
    Martel Martić Martineau Martinelli Martinez Martinka Martinović Martorell Marttila Marušić
    Marx Masai Masaryk Mašek Maslo Masson Matano Matara Matas Mateos Mater Matijević Matković
    Maton Matsuda Matsumoto Mattarella Matteotti Matthews Mattila Matulin Maulana Maurer Mawia
    Mayer Mayr Mays Mazzi Mazzini McBride McCall McCann McCarthy McClure McConnell McCormick
    McCoy McCullough McDonald McDowell McGee McGill McGovern McGrath McGregor McGuire McIntyre
    McKay McLaughlin McLean McMahon McNally McNamara McPherson McQueen Mečiar Medrano Medved
    Meeres Meier Meijer Meister Mejia Melander Melendez Meli Melin Mella Mellet Mellon Memon
    Ménard Mendes Mendez Mendonça Mendoza Menendez Meneses Menon Mensah Menza Merah Mercader
    Mercier Merila Mertens Merz Mesić Messina Mészáros Metz Meunier Meyers Meza Mezei Michaels
    Michaud Michiels Middleton Mihelič Mihić Mikić Mikkola Mikkonen Miklavčič Mikloško Mikuš
    Miletić Milla Millar Milne Miralles Mirt Mishra Mišković Mistry Mittal Mitter Miura Mlakar
    Mlinar Mnisi Moberg Mocanu Modrić Modugno Moen Mohr Moilanen Moisio Mojžiš Molenaar Molina
    Moliner Molins Molis Molnár Mondadori Monnet Mononen Montana Montanari Montanelli Monteiro
    Montenegro Montez Montoya Mooney Moore Moraes Morandi Morata Moravčík Moravec Moreira Morel
    Morell Morera Moretti Morgans Moriarty Morin Morissette Morris Morrissey Mortier Mose Moser
    Mosquera Motha Motte Moyano Mozart Mrak Mraz Mudri Mueller Muga Muhia Mühle Mukherjee Mulet
    Mullan Müller Mulyani Munga Muni Munis Múñiz Munoz Munshi Munster Murakami Muratori Murcia
    Murillo Murthy Musil Musili Mustonen Muti Mutti Mutua Mydlo Myers Myhre Myklebust Myllymäki
    """
}
