extension NameData {
  /// Words of the names of countries and big cities.
  static let places: StaticString = """
    Aaiun Ababa Abeokuta Abidjan Abobo Abu Abuja Acapulco Accra Adachi Adamstown Adana Addis
    Afghanistan Africa African Agadir Agege Aguascalientes Aḩmadī Ahmedabad Ahvaz Aihara Ajegunle
    Ajman Aktobe Akure Alabama Aland Alaska Albania Albuquerque Aldama Alegre Aleppo Algeria
    Algiers Alīgarh Almaty alofa Alofi Amagasaki Ambattur American Amman Amravati Amritsar
    Amsterdam Andijon Andorra Angola Anguilla Ankang Ankara Anqing Ansan Anshan Anshun Antalya
    Antananarivo Antarctica Antigua Antilles Antipolo Antwerp Anyang Aparecida Apia Apodaca Aqsu
    Arab Arabia Aracaju Arāk Arequipa Arifwala Arkansas Armenia Aruba Arusha Āsansol Ashgabat
    Asmara Assiut Astana Astrakhan Athens Auckland Aurangabad Austin Australia Austria Avarua
    Azerbaijan Bacolod Bağcılar Bāgh Baghdad Bahamas Bahawalpur Bahçelievler Bahrain Bahru Baise
    Baku Balbala Balikpapan Baltimore Bamako Banan Bandar Bāndarban Bandung Bangkok Bangladesh
    Bangui Banjarmasin Banjul Bannu Banqiao Baoding Baoji Baoshan Baotou Barbados Barbuda
    Barcelona Bareilly Barnaul Barquisimeto Barranquilla Basrah Basse Basseterre Batam Batman
    Bator Battagram Bauchi Bayan Bayrūt Bazhong Begawan Beihai Beijing Beira Beirut Bekasi
    Belagavi Belarus Belém Belford Belgium Belgrade Belize Belmopan Belo Bengaluru Bengbu
    Benghazi Benguela Benin Benoni Benxi Bermuda Bern Bharu Bhātpāra Bhattian Bhavnagar Bhayandar
    Bhilai Bhiwandi Bhopal Bhubaneswar Bhutan Bijie Bikaner Bilimora Binzhou Birmingham Bishkek
    Bissau Blantyre Bloemfontein Bogor Bogota Bokāro Bolivia Borama Borivli Bosnia Boston
    Botswana Bouaké Bouvet Bozhou Brampton Brasilia Brazil Brazzaville Bremen Bridgetown Brisbane
    British Bronx Brunei Brussels Bucaramanga Bucharest Bucheon Buda Budta Buenos Bujumbura
    Bukavu Bukit Bulawayo Bulgaria Buraydah Burkina Bursa Burundi Busan Caballeros Cabinda Cabo
    Cagayan Caicos Cairo Calabar Calamba Caledonia Calgary California Callao Caloocan Calumbo
    Camama Camayenne Cambodia Cameroon Campinas Campos Canada Canberra Cancún Cangzhou Çankaya
    Caracas Carrefour Cartagena Casablanca Castries Caxias Cayenne Cayman Cebu Chad Chandigarh
    Changchun Changde Changning Changsha Changshu Changwon Changzhi Changzhou Chaozhou Chattogram
    Cheboksary Chelny Chelyabinsk Chengdu Chéngguān Chennai Chenzhou Cheonan Cheongju Chiba
    Chicago Chiclayo Chihuahua Chinchwad Chisinau Chizhou Chongming Chongqing Christmas Chunian
    Chuxiong Chuzhou Cilegon Cimahi Cixi Cochabamba Cockburn Cocos Coimbatore Colombia Colorado
    Colorados Comilla Comoros Conakry Congo Connecticut Contagem Copenhagen Córdoba Costa Cotonou
    Cove Coyoacán Croatia Cruz Cuauhtémoc Cuautitlán Cuba Cuenca Cuiabá Culiacán Curacao Curitiba
    Cuttack Cyprus Czechia Daegu Daejeon Dakar Dakota Dalian Dallas Damansara Damascus Dammam
    Dandong Daqing Datong Davao Dazhou Dehradun Delaware Delhi Denis Denmark Denpasar Denver
    Depok Detroit Deyang Dezhou Dhabi Dhaka Dhanbad Dhārāvi Dili Dioulasso Diyarbakır Djamena
    Djibouti Dnipro Dodoma Dombivali Domingo Dominican Donetsk Dongguan Dongying Dortmund Douala
    Dresden Dubai Dublin Duisburg Duque Durango Durban Durgapur Dushanbe Düsseldorf Ebute
    Ecatepec Ecuador Edinburgh Edmonton Edogawe Egypt Eldoret Emirates Enugu Equatorial Eritrea
    Erode Erzurum Escobedo Esenler Esenyurt Eskişehir Eslamshahr Esna Estonia Eswatini Ethiopia
    Eustatius Evaton Faisalabad Falkland Faridabad Faroe Faso Fayyum Fengxiang Fes Fiji Finland
    Florianópolis Florida Fortaleza Foshan France Freetown Fresno Fukuoka Fukuyama Funafuti
    Fushun Futuna Fuxin Fuyang Fuzhou Gabon Gaborone Gambia Ganzhou Garcia Gaya Gaziantep Gazipur
    Gdańsk Genoa Georgetown Georgia Germany Ghana Ghāziābād Ghurayb Gibraltar Gitega Giza Glasgow
    Goiânia Golfe Gombe Gonder Gorakhpur Gothenburg Goyang Goytacazes Gqeberha Greece Greenland
    Grenada Grenadines Grytviken Guadalajara Guadeloupe Guam Guangyuan Guangzhou Guankou
    Guararapes Guarulhos Guatemala Guayana Guayaquil Gudang Guernsey Guiana Guigang Guilin Guinea
    Guiyang Gujranwala Gujrat Guli Guntur Gurugram Gustavia Guwahati Guyana Gwalior Gwangju
    Hachiōji Hagatna Hague Haikou Haiphong Haiti Halifax Hamadān Ḩamāh Hamamatsu Hamhŭng
    Hampshire Hangzhou Hannover Hanoi Hanzhong Harare Harbin Harcourt Hargeysa Hāthazāri Havana
    Hawaii Hebi Hefei Hegang Helier Henda Hengshui Hengyang Herāt Hermosillo Heroica Herzegovina
    Heshan Heyuan Heze Hezhou Higashiosaka Hillah Himeji Hiroshima Hlaingthaya Hohhot Hoji Homs
    Homyel Honchō Honduras Hongkou Honiara Horizonte Houston Howrah Hsinchu Huaibei Huaihua
    Huainan Huambo Huancayo Huangpu Huangshan Huangshi Hubballi Ḩudaydah Huế Huizhou Huludao
    Hungary Huzhou Hwaseong Hyderabad Ibadan Ibagué Ibb Iceland Ichikawa Idaho Ife Iguaçu Ikare
    Ikorodu Illinois Iloilo Ilorin Imus Incheon India Indian Indiana Indianapolis Indore Iowa
    Ipoh Iraq Irbid Ireland Irkutsk Isfahan Islamabad Isle Israel Istanbul Itabashi Italy Ivory
    Izcalli Izhevsk İzmir Iztapalapa Jabalpur Jaboatão Jacksonville Jadīdah Jaipur Jājmau
    Jalalpur Jalandhar Jalgaon Jamaica Jambi Jamestown Jammu Jamnagar Jamshedpur Jeddah Jeju
    Jeonju Jepara Jerusalem Jhang Jiading Jiamusi Jiangmen Jiangyin Jianshui Jiaojiang Jiaozhou
    Jiaozuo Jiaxing Jieyang Jijiga Jilin Jincheng Jingdezhen Jingmen Jingzhou Jinhua Jining
    Jinjiang Jinshan Jinzhong Jinzhou Jiujiang Jodhpur Johannesburg Johor Joinville Juárez Juba
    Juiz Kaduna Kagoshima Kahama Kaifeng Kakamega Kalaburagi Kaliningrad Kalininskiy Kallakurichi
    Kampala Kampung Kananga Kanayannur Kanazawa Kandahār Kano Kanpur Kansas Kaohsiung Karabağlar
    Karachi Karagandy Karaj Karbala Kashgar Kasur Kathmandu Katsina Katsushika Kawaguchi Kawasaki
    Kayseri Kazakhstan Kazan Kemerovo Kenitra Kentucky Kermanshah Khabarovsk Kharkiv Khartoum
    Khaymah Khulna Khuşūş Kigali Kikolo Kikwit Kimhae Kinabalu Kingstown Kinshasa Kiribati Kirkuk
    Kirov Kisangani Kitakyushu Kitts Kitwe Kochi Kolhāpur Kolkata Kolwezi Kong Konya Korea Korla
    Kosovo Kota Kotō Kowloon Kozhikode Kraków Krasnodar Krasnoyarsk Kryvyy Kuala Kuantan
    Küçükçekmece Kumamoto Kumasi Kunming Kunshan Kupang Kurashiki Kurnool Kuwait Kyiv Kyoto
    Kyrgyzstan Lagos Lahore Laibin Laiwu Lampung Langfang Lanka Lanzhou Laos Lapu Latakia Latvia
    Lebanon Leeds Leone Leshan Lesotho Leste Lianyungang Liaocheng Liaoyang Liberia Libreville
    Libya Liechtenstein Likasi Lilongwe Lima Linfen Linyi Lipetsk Lisbon Lishui Lithuania
    Liupanshui Liuzhou Liverpool Ljubljana Łódź Lome Londrina Longshan Longyan Longyearbyen Loni
    López Loudi Louisville Luancheng Luanda Lubango Lubumbashi Lucknow Ludhiana Lüliang Lumpur
    Luohe Luohu Luoyang Lusaka Luxembourg Luzhou Lviv Lyon Macao Macapá Macau Macedonia Maceió
    Madagascar Madero Madinah Madīnat Madrid Madurai Maḩallah Maianga Maiduguri Maine Maipú
    Majuro Makassar Makati Makhachkala Makkah Malacca Málaga Malang Malanje Malatya Malawi
    Malaysia Maldives Malegaon Mali Malingao Malta Mamoudzou Manado Managua Manama Manaus
    Manchester Mandalay Mandaluyong Mangaluru Manhattan Manila Mansilingan Mansurah Maoming
    Maputo Maracaibo Maracay Mariehamn Marigot Marikina Marrakesh Marseille Martinique Maryland
    Maseru Mashhad Massachusetts Mata Matamoros Mateos Matola Matsudo Matsuyama Maturín
    Mauritania Mauritius Mawşil Mayen Mayi Mayotte Mazār Mbabane Mbandaka Mbeya Mbuji McDonald
    Medan Medellín Meerut Meishan Meizhou Mek Meknes Melekeok Memphis Mengzi Mérida Meriti Mersin
    Mesa Mexicali Mexico Miami Mianyang Michigan Micronesia Milwaukee Minhang Minnesota Minsk
    Miquelon Mirpur Mississauga Mississippi Mixco Mogadishu Mohammadpur Mombasa Monaco Mongolia
    Monrovia Montana Montenegro Montería Monterrey Montevideo Montréal Morādābād Morelia Morelos
    Moresby Morocco Morogoro Moroni Moscow Mosul Mozambique Muda Mudanjiang Mukalla Mukim
    Mulenvos Multan Mumbai Munich Muntinlupa Muratpaşa Murcia Muscat Muzaffarābād Mwanza Myanmar
    Mykolayiv Mysuru Naberezhnyye Nagar Nagoya Nagpur Nairobi Najaf Najafgarh Najrān Nakuru
    Namangan Namibia Nampula Nanchang Nanchong Nanded Nanjing Nanping Nansana Nantong Nanyang
    Naples Narela Nashik Nashville Nasiriyah Naşr Nassau Natal Naucalpan Nauru Navi Nazrēt Ndola
    Nebraska Neijiang Nellore Nepal Netherlands Nevada Nevis Newcastle Nezahualcoyotl Nhon Niamey
    Nicaragua Nicosia Niger Nigeria Niigata Ningbo Nishinomiya Niterói Niue Nizhniy Noire Norfolk
    Norway Nouakchott Noumea Novgorod Novokuznetsk Novosibirsk Nowrangapur Nuku Nuremberg Nuuk
    Nyala Obregón Odesa Oeste Ohio Ōita Okara Okayama Okene Oklahoma Omaha Omdurman Omsk Onitsha
    Oran Oranjestad Ordos Oregon Orenburg Oro Orūmīyeh Osaka Osasco Oslo Osogbo Ottawa
    Ouagadougou Oujda Outlying Owerri Oyo Padang Pago Pakistan Palau Palembang Palermo
    Palestinian Palikir Pallabi Panama Panjin Panshan Panzhihua Papeete Papua Paraguay Paramaribo
    Paranaque Pasig Pasir Patna Pekanbaru Pelentong Penh Pennsylvania Penza Pereira Perm Perth
    Peru Peshawar Pest Petaling Petani Petersburg Philadelphia Philippines Philipsburg Phnom
    Pietermaritzburg Pikine Pimpri Piñas Pindi Pingdingshan Pingdu Pingliang Pingxiang Pirwala
    Pitcairn Piura Plata Plymouth Podgorica Pohang Pointe Pokhara Poland Polynesia Pontianak
    Portland Portugal Potosí Poznań Prague Praia Prayagraj Preto Pretoria Principe Pristina
    Pudong Puducherry Puebla Puente Puerto Pulai Puning Puteri Putian Putra Putuo Puxi Puyang Pyi
    Pyongyang Qadīmah Qatar Qingdao Qingpu Qingyang Qingyuan Qinhuangdao Qinzhou Qionghai Qiqihar
    Qom Quanzhou Québec Queens Querétaro Quetta Quezon Quito Qujing Quzhou Rabat Rạch Raipur
    Rājkot Rajshahi Rāmgundam Ranchi Rangpur Raqqah Rasapūdipalem Rasht Rawalpindi Recife Reunion
    Reykjavik Reynosa Rhode Ribeirão Rica Rih Rizhao Rohini Roseau Rostov Rotterdam Roxo Ruiru
    Russia Rwanda Sacramento Sadr Sagamihara Sahara Sahāranpur Sahiwal Saipan Saitama Sakai
    Salaam Salta Saltillo Samarinda Samarkand Samoa Sancaktepe Sāngli Sanhe Sanmenxia Sanming
    Santa Santo Santos Sapporo Sarajevo Saratov Sargodha Saudi Seattle Seeb Selayang Semarang
    Sendai Senegal Seongnam Seoul Serang Serbia Seri Serra Setagaya Sevastopol Sevilla Seychelles
    Shah Shanghai Shangluo Shangqiu Shangrao Shangyu Shantou Shanwei Shaoguan Shaoxing Shaoyang
    Sharjah Shekhupura Shenyang Shenzhen Shihezi Shijiazhuang Shivaji Shiyan Shizuishan Shizuoka
    Sholapur Shouguang Shuangyashan Shubrā Shymkent Sialkot Sichuan Siliguri Singapore Sint
    Siping Situbondo Skopje Slovakia Slovenia Soacha Sokoto Somalia Songjiang Sorocaba Soshanguve
    Soweto Spain Srinagar Staten Stockholm Subang Sucre Sudan Suez Suginami Suining Suizhou
    Sukkur Sulaymaniyah Sulţānah Sungai Suqian Surabaya Surakarta Suriname Surrey Suva Suwon
    Suzhou Svalbard Sweden Switzerland Tabriz Tabuk Taguig Taicang Taichung Tainan Taipei Taiwan
    Taiyuan Taiz Taizhou Tajikistan Talatona Tallinn Tamale Tangerang Tanggu Tangier Tangshan
    Tanta Tanzania Taoyuan Tarawa Ţarţūs Tashkent Tasikmalaya Taw Tbilisi Tegucigalpa Tehran Teni
    Territories Thailand Thana Thembisa Thimphu Thiruvananthapuram Thuận Tianjin Tianshui Tijuana
    Timor Tirana Tiruchirappalli Tirunelveli Tiruppur Tlalnepantla Tlalpan Tlaquepaque Tobago
    Togo Tokelau Tokyo Toluca Tolyatti Tome Tomsk Tonga Tonghua Toronto Torreón Torshavn Touba
    Toulouse Tripoli Trujillo Tshikapa Tucson Tucumán Tuen Tunis Tunisia Turin Turkmenistan Turks
    Tuvalu Tuxtla Tyumen Uberlândia Udaipur Ufa Uganda Uijeongbu Ujjain Ukraine Ulaanbaatar
    Ulanqab Ulhasnagar Ulsan Ulyanovsk Umraniye Uruguay Ürümqi Üsküdar Utah Utara Utsunomiya Utu
    Uzbekistan Vadodara Vaduz Valencia Valenzuela Valledupar Valletta Vancouver Vanuatu Varanasi
    Vatican Vegas Velho Vellore Verde Vereeniging Vermont Vienna Vientiane Vietnam Vijayawada
    Vila Vilnius Virār Visakhapatnam Vladivostok Volgograd Voronezh Wafangdian Wanning Wanxian
    Wanzhou Warangal Warder Warri Warsaw Weifang Weihai Weinan Wellington Wenchang Wenshan
    Wenzhou Willemstad Windhoek Winnipeg Wisconsin Wrocław Wuhan Wuhu Wuwei Wuxi Wuzhong Wuzhou
    Wyoming Xiamen Xiangtan Xiangyang Xianning Xianyang Xiaogan Xichang Xingtai Xining Xinxiang
    Xinyang Xinyu Xinzhou Xuancheng Xuchang Xuhui Xuzhou Yamoussoukro Yancheng Yangjiang Yangon
    Yangpu Yangquan Yangzhou Yantai Yaounde Yar Yaroslavl Yazd Yekaterinburg Yemen Yerevan Yibin
    Yichang Yichun Yinchuan Yingkou Yiwu Yixing Yokohama Yola Yongji Yongzhou Yueyang Yulin
    Yuncheng Yunfu Zagreb Zahedan Zambia Zamboanga Zanzibar Zaozhuang Zapopan Zaporizhzhya
    Zaragoza Zarqa Zealand Zhabei Zhangjiagang Zhangjiakou Zhangye Zhangzhou Zhanjiang Zhaoqing
    Zhaotong Zhengzhou Zhenjiang Zhongshan Zhongwei Zhoukou Zhoushan Zhucheng Zhuhai Zhumadian
    Zhuzhou Zibo Zigong Zimbabwe Ziyang Zunyi
    """
}
