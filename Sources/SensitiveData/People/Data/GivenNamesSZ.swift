extension NameData {
  /// Given names in Latin letters, S to Z.
  static let givenNamesSZ: StaticString = """
    Saad Səadət Saanvi Saar Saara Saba Sabar Sabari Sabin Səbinə Sabine Sabir Sabirə Sabra Səbuhi
    Sacha Sachi Saci Sacidə Sadao Sədaqət Sadat Saddam Sadia Sadie Sadik Sadiki Sadina Sadıq
    Sæberg Sæbjörg Sæi Sæmundur Sæþór Sæunn Sævar Səfər Safet Safia Şafii Safina Şəfiqə Safiri
    Safiya Safta Səfurə Səhər Sahibə Şahinbey Şəhla Şahlar Şahmar Şahnaz Şəhrəbanu Şahvələd Səidə
    Saidi Saiful Sakari Sakina Saksham Sakti Salah Səlahəddin Şəlalə Saleh Salem Salih Səlimə
    Salimah Salina Salka Sally Salman Salohiddin Salome Salomea Salomey Salomon Salsabila Salvör
    Salwa Sam Səməd Samaksh Samandar Samanta Samantha Samar Samara Samarth Səmayə Samesh Sami
    Samiah Samina Samir Samirə Samiya Sammy Sampson Şəmsiyyə Samson Samsul Samu Samuel Samuele
    Samuli Samwel Samweli Şamxal Sana Sanaa Sanaya Sanda Sandi Sandile Sandis Sandor Sandra
    Sandrine Sandro Sandu Sandur Sanford Sanita Sanja Sanjar Sanni Santana Santeri Santino
    Sənubər Sanur Sanya Sânziana Sapa Saphira Sara Sarabi Şərəfəddin Şərafət Sarafina Sarah
    Sərəncam Sardor Sarina Səriyyə Šarlota Sarmīte Sarthak Šarūnas Sarunporn Sarvan Sərvər
    Sarvinoz Sərxan Sasa Sascha Sasha Saskia Sašo Sathvik Satomi Satu Saturnino Satya Saul
    Saulius Saumu Saumya Sauti Sava Savak Savana Savannah Saverio Saveta Savina Savni Səxavət
    Saxi Sayalı Sayin Sayuri Scarlett Scot Scott Scottie Scotty Seamus Sean Seana Sebastiaan
    Sebastian Sebastiano Sebastião Sébastien Sebastijan Sebastjan Sedat Şefi Segilola Seif Seifur
    Seija Selcan Selçuk Selena Selene Seler Selin Selina Selja Selma Semenica Semine Semir Semra
    Şemsettin Senad Senan Seneca Senn Sepp Seppe Seppo Septi Serafín Serafina Serah Șerban Sergei
    Sergej Sergey Sergio Sergiu Serine Serkan Servác Sesar Sessa Sesselja Seth Setya Sevara Sevdi
    Seve Severiano Severin Severina Séverine Severino Sevil Sevinc Sevinch Sevindik Seward Şeyda
    Seye Seyfəddin Seyfulla Seyhan Seymour Seymur Seyran Shaban Shadrack Shahina Shahnoza
    Shahriyor Shahzod Shahzoda Shaina Shakila Shakira Shamsuddeen Shan Shana Shane Shani Shania
    Shannon Shara Sharif Sharlene Shasta Shaun Shauna Shaurya Shawana Shawn Shawna Shay Shayne
    Shea Sheena Shehu Sheila Sheilah Sheilla Sheillah Shekoni Shelby Sheldon Shelley Shelly
    Shelton Shem Shep Sheree Sheridan Sherman Sherwin Sherwood Sheryl Shida Shiela Shiloh Shira
    Shirley Shivani Shivansh Shohei Shohjahon Shohrux Shona Shota Shravya Shukrona Sian Sibel
    Sibilla Sibonelo Sibongile Sibusisiwe Sibusiso Sibylla Sibylle Siddharth Sidiq Sidiqə Sidney
    Sidonia Siegfried Siegmund Siem Siena Sienna Sif Sifa Sifuna Sigfús Sigga Sigge Sighvatur
    Sigismund Sigita Sigmar Sigmund Sigmundur Signa Signar Signý Sigri Sigrid Sigríður Sigþór
    Sigþrúður Sigtryggur Sigur Sigurbjörg Sigurbjörn Sigurborg Sigurd Sigurður Sigurgeir Sigurjón
    Sigurlaug Sigurrós Sigursteinn Sigurveig Sigurvin Sigvaldi Sihawukele Siim Siiri Sijuade Siku
    Sila Silas Silja Silje Sille Silli Silondile Silvan Silvana Silvano Silvester Silvestro
    Silvia Silvian Silviana Silvie Silvija Silvio Silviu Silvo Sima Simão Simas Šime Simen Simeon
    Simi Similoluwa Simina Simion Simisola Simiyu Simó Šimon Simona Simonas Simone Simonetta
    Simonne Simphiwe SimphiweyiNkosi Simpson Simuzər Şinasi Sinclair Sindre Sindri Sinead Sinică
    Sinikka Sinisa Sintija Siobhan Siphesihle Sirac Sirap Siri Sirje Sirkka Siro Sirpa Sirrý
    Şirzad Siska Sisko Sissel Sitarə Sithembiso Sitiwat Sittikorn Sivert Şıxı Sixten Sixto Siya
    Siyabonga Sjoerd Sjöfn Skafti Skaidrīte Skapti Skarphéðinn Skeggi Skender Skíði Skírnir
    Skjöldur Skolastika Skuggi Skúla Skúli Skúta Skye Skyla Skyler Slade Slamet Slavěna Slavica
    Slávka Slavko Slavomír Slavomíra Sloane Slobodan Smaranda Smári Smiður Snæbjörn Snæfríður
    Snær Snævar Snævarr Sneha Snježana Snorra Snorri Soffía Sofi Sofia Sofiane Sofie Sofija
    Sókrates Sólborg Soleh Sóley Soliha Soline Solmaz Solomon Solon Sólrún Sölva Solveig Sölvi
    Solvita Somadina Somtochukwu Sona Songül Sonia Sonja Sonya Sophia Sophie Sophy Sorana Sorawut
    Soraya Sorin Sorina Sörli Sotaro Souad Soufiane Soumia Şövkət Sowande Söyler Spenser Speranța
    Sphiwe Srečko Stacey Stacy Staffan Stafford Stana Stancu Stanford Stanislav Stanislava
    Staņislavs Stanislaw Stanka Stanko Stanley Stanton Starr Starri Stef Stefaan Štefan Stefana
    Stefani Stefania Stefanie Štefanija Stefano Steffen Steffi Štefica Štefka Stefnir Steina
    Steinar Steinarr Steinberg Steindór Steingerður Steingrímur Steini Steinmann Steinn Steinþór
    Steinunn Stela Stelian Steliana Stella Stellah Stellan Steluța Štěpán Štěpánka Stephan
    Stéphane Stephanie Stephen Stephene Sterre Stevan Steve Steven Stevie Stewart Stian Stígur
    Stijn Stina Stine Stiven Stjarna Stjepan Stojan Stormur Stuart Sture Sturla Styrmir Suat
    Sübhan Subomi Sücəddin Suci Südabə Sudi Sudie Sudiksha Sue Suğra Süha Suhani Şükufə Sula
    Suleiman Süleyman Sullivan Sultane Sumarliði Sumayya Sümeyye Sumner Sunay Sune Sungara Sunna
    Sunneva Sunniva Supasit Supasita Suphi Sürəyya Surya Susam Susan Susann Susanna Susanne Suse
    Susi Susie Suvakit Suvi Suwijuk Suzan Suzana Suzanne Suze Suzette Suzy Svala Svali Svan Svana
    Svanberg Svandís Svanhildur Svani Svante Svanur Svatopluk Svatoslav Svava Svavar Svea Sveina
    Sveinar Sveinbjörg Sveinbjörn Sveinn Sven Svenja Sverrir Světlana Svetozár Swala Swaleh
    Syahrini Sybil Sybille Sydney Syed Sylivia Sylva Sylvester Sylvia Sylviane Sylvie Sylwia
    Synnøve Sys Szabolcs Szilárd Szilveszter Szilvia Szymon Tabitha Tadas Tade Tadeáš Tadej
    Tadeja Tadeo Tadeusz Taft Taha Tahir Təhminə Tai Taichi Taina Taine Taisto Taj Taja Tajus
    Takatifu Takuma Talia Talıb Tama Tamanna Tamar Tamara Tamás Tamaşa Tambika Tami Tamilla Tammi
    Tammy Tamu Tanak Tanay Tandy Taneli Tanguy Tanimu Tanır Tanish Tanja Tanmayi Tanpınar Tantri
    Tanveer Tanvi Tanya Tapani Tapio Tarak Təranə Tarancı Tari Tarik Tariq Tariyel Tarja Tərlan
    Tarmo Taru Tarzícius Taşar Tasha Tasnim Taswir Tate Tatiana Tatjana Tatu Tatum Taufan Taufik
    Tauno Taurus Tautvydas Tavares Tavon Taya Taylor Tayyip Tecla Ted Teddy Tedi Teea Teemu
    Teerth Teetat Teguh Teija Teitur Teja Tejas Tekla Tellervo Telly Telma Telman Telmo Temidayo
    Temir Tena Tennessee Tennie Teo Teodor Teodora Teodoro Teodors Teodosia Teodosio Teofil
    Teófilo Teohari Teona Tera Tere Terence Teresia Teresiah Teresita Teréz Tereza Terézia
    Terezija Terhi Teri Terje Tero Terrell Terrence Terri Terttu Tess Tessa Tessie Teun Teuvo Tex
    Texas Teymur Teymuraz Teymurçin Tezcan Thabani Thabisa Thabisile Thabiti Thalente Thales
    Thalia Thanatcha Thandazile Thandeka Thandiwe Thando Thành Thảo Thea Thelma Thembeka
    Thembekile Thembile Thembisile Theo Theobald Theodor Theodora Théodore Théophile Theres
    Theresa Therese Theresia Thiago Thibault Thibaut Thierry Thijs Thilo Thinhinane Þjálfi Þoka
    Þöll Thom Thomas Thor Thora Þóranna Þórarinn Thorberg Þorbergur Þorbjörg Þorbjörn Þórdís
    Þórður Þórey Þorfinnur Þorgeir Þorgerður Þorgils Þorgrímur Þórhalla Þórhalli Þórhallur
    Þórhildur Þórir Þorkell Þorlákur Þorleifur Þorleikur Þormar Þormóður Thornton Þóroddur
    Þórólfur Þorri Þorsteinn Thorsten Þórunn Þorvaldur Þorvarður Þrá Þráinn Þrándur Þröstur
    Þróttur Þula Thuo Þuríður Thurman Thurston Thuthukile Thyra Þyri Tiago Tiana Tiberia Tiberiu
    Tibo Tibor Tiburcio Tichomír Tiffany Tiia Tiina Tiit Tiiu Tijn Tijs Tilda Tilde Tilen Tilly
    Tilman Tilo Tim Timbul Timea Tími Timm Timmy Timo Timon Timotei Timotej Timoteo Timothée
    Timothy Timur Tina Tinca Tincuța Tindar Tindra Tindur Tineke Tinna Tinni Tino Tirta Tirtayasa
    Tisa Titas Titi Titilayo Titin Titus Tivadar Tiziana Tiziano Tjaldur Tjaša Tjörvi Tobe Tobi
    Tobias Tobiasz Tobin Toby Tod Todda Todor Todsawun Tofiq Toğrul Toivo Toker Tóki Tokunbo Tola
    Tolli Tolulope Toluwanimi Tom Tomáš Tomasa Tomasz Tomaž Tomi Tomie Tomislav Tommaso Tommi
    Tommy Tomori Tomoya Tomris Tomurcuk Tonda Tonguç Tonino Tonje Tonni Tonny Tõnu Tony Tonya
    Toomas Topias Tora Torben Torbjørn Torfi Torgny Toribio Torill Torquato Torrance Torrey
    Torsten Toshio Tóta Tova Tovuz Tracey Tracy Traian Trausti Traute Travis Trayvon Trena
    Trenton Treva Trevor Trey Tricia Triin Trina Tripp Tripti Trish Trisha Trista Tristan Triveni
    Triya Troels Trond Trọng Trú Trudi Trudy Truman Trung Tryggva Tryggvi Tsubasa Tsuma Tuan
    Tudor Tudora Tudorița Tudosia Tuere Tufani Tuğçe Tugiman Tui Tuija Tükəzban Tukufu Tula Tülay
    Tule Tülin Tulio Tullio Tumas Tümer Tumi Tunahan Tunar Tunchanok Tünde Tunradee Tünzalə
    Tuomas Tuomo Turabi Tural Turan Turanə Turgut Turid Türkan Türkanə Türkmen Turvi Turxan
    Tutkun Tuukka Tuula Tuuli Tuulia Tuulikki Tuva Twan Tycho Tyla Tyler Tymon Tymoteusz Tyra
    Tyrell Tyrone Tyson Ubaldo Ubika Ucchal Uche Uchenna Uchita Udant Udarsh Udeera Udo Udyati
    Uffe Uggi Ugla Ugnė Ugo Ujamaa Ujunwa Uldis Ulduz Ulf Úlfa Úlfar Ülfət Úlfur Uli Ulises Ülkər
    Ulla Ülle Ullrich Ulrich Ulrik Ulrika Ulrike Uludağ Ulva Ülviyyə Ulya Ulysses Umande Umang
    Umar Umay Umaya Umberto Umi Ümid Umman Umoja Una Ünal Unggul Unjani Unnar Unnati Unni
    Unnsteinn Unnur Uolevi Upadhriti Upasna Upik Upkaar Upma Ura Úranus Urður Urfan Uriel
    Urishilla Urmas Urmi Uroš Urs Urša Urška Ursula Urszula Urvashi Urvi Uschi Ushindi Usiku
    Usman Usmon Usyi Uta Utama Utkarsh Utz Uxi Üzer Üzeyir Uzima Václav Vadim Vəfa Vəfadar Vagna
    Vahid Vahidə Vaida Vaidas Vaino Vaishnavi Vakarė Vakris Vakur Vala Valary Valdemar Valdi
    Valdimar Valdís Valeh Valentijn Valentim Valentina Valentino Valeri Valeria Valérie Valerij
    Valerija Valerio Valeriu Valero Valéry Valgarð Valgarður Valgeir Valgerður Valka Vallary
    Valon Valter Valtteri Valtýr Valur Valva Vamakshi Vance Vanda Vanesa Vanessa Vania Vanja
    Vansha Vanya Vaqif Varenya Varsha Varvara Vasana Vasarė Vasatika Vasif Vasil Vasile Vasilica
    Vasudha Vasyl Vaughan Vaughn Vavrinec Vazeh Vedant Vedat Vedhika Vedika Vedran Veera Veerle
    Veeti Vegard Veig Veigar Veijo Veikko Veis Vėjūnė Vella Vello Velma Velta Vémundur Vendelín
    Vendula Venera Veneranda Veniamin Venice Venla Vennie Venus Věra Verda Verena Verl Verla
    Verle Vermundur Verna Verner Verneri Vernon Verona Veronicah Veronika Vesa Vesna Vessie Vesta
    Vestar Vésteinn Vester Veysəl Vicenția Vicențiu Vick Vicki Vickie Vicky Victor Victoriano
    Vidadi Viðar Vidhi Víðir Viera Vieroslava Viesturs Vífill Vigdís Vigfús Viggó Vigilija
    Víglundur Vignir Vigo Vigur Vihaan Viivi Vija Víkingur Viktor Viktoria Viktorija Viktors
    Vilayət Vilberg Vilborg Vilém Vilhelm Vilhelmiina Vilhjálmur Vilho Vili Viliam Vilis Vilius
    Viljami Viljem Vilji Viljo Villi Vilma Vilmos Vilmundur Vilnis Viltė Viļums Viman Vinaya
    Vincenc Vincent Vincențiu Vincenza Vincenzo Vineta Vinicio Vinicius Vinie Vinko Vinnie Vinný
    Vinsen Vinzenz Violetta Viorel Viorela Viorica Virág Viraj Virgil Virgilio Virman Virpi
    Visarion Visvaldis Vitalija Vitalis Víťazoslav Vítězslav Vito Vitor Vittorio Vitus Vivaan
    Viveka Vivian Viviana Viviane Vivien Vivienne Vjekoslav Vlad Vlădelina Vladimír Vladimíra
    Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil Voichița Voicu Vojtěch Voldemārs Volker
    Volkmar Vonda Vopni Vörður Vratislav Vratko Vrinda Vrishti Vritti Vuokko Vüqar Vurğun Vüsal
    Vüsalə Vusumuzi Vyanjana Vytautas Vytė Waceera Wachira Wafae Wafula Wahab Wahyu Waida
    Wainaina Wairimu Wakeeta Wakiman Waldemar Walid Wallace Wally Walter Walther Walton Waltraud
    Waluyo Wamalwa Wambua Wambugu Wambui Wamwema Wanda Wang Wangari Wangila Wangui Wani Wanita
    Wanja Wanjala Wanjiku Wanjiru Wanjohi Wanyama Wanyonyi Warda Wardaya Wardi Warhi Waridi
    Warinder Warjas Warji Warner Warsa Warsita Warwick Waseme Washington Wasin Wasis Wassaya
    Wassim Watika Watson Waverly Wawan Waweru Waylon Wayne Wazir Webb Webster Weddy Wekesa Weldon
    Wenceslao Wenche Wendel Wendell Wendy Wenzel Werner Wes Wesley Wesonga Wessel Westin Weston
    Whitney Widisha Widya Wiebke Wieland Wiktor Wilbur Wiley Wilfred Wilfredo Wilfrid Wilfried
    Wilhelm Wilhelmina Wilhelmine Wilhelmus Willard Wille Willem William Willian Willibald Willis
    Willum Willy Wilma Wilmer Wilson Wilton Winda Winfred Winfried Winnie Winona Winston Winthrop
    Wira Wirda Wirt Wishi Wisnu Witold Wladimir Wojciech Wolfgang Wong Woodrow Woodson Wout
    Wriddhish Wridesh Wulan Wulf Wuraola Wyatt Wycliff Wycliffe Wylie Xaləddin Xalak Xalid Xalidə
    Xəlil Xaliq Xalisə Xamis Xanana Xander Xanım Xankişi Xanlar Xatirə Xavər Xaver Xavi Xavier
    Xəyal Xəyalə Xəyyam Xena Xenia Xia Ximena Xin Xing Xiomara Xiti Xiulan Xiuying Xolid Xosrov
    Xuân Xudaverdi Xudayar Xudu Xumar Yaa Yachana Yacine Yada Yadavi Yadigar Yağın Yagnesh Yahia
    Yahşi Yahvi Yəhya Yahyo Yakobo Yamin Yamini Yana Yance Yanina Yanis Yanisa Yann Yannick Yaqub
    Yasəf Yasəmən Yash Yashasvi Yashawini Yashica Yashoda Yashodhara Yashvi Yasin Yasina Yasinta
    Yasmin Yasmina Yasmine Yasser Yassin Yasti Yasuhiro Yatin Yauvani Yavər Yazgül Yda Yee Yeganə
    Yehuda Yejide Yenny Yesenia Yesica Yessi Yessica Yetunde Yewande Yilmaz Ylfa Ylja Ylva Yngve
    Yngvi Yoann Yochana Yohan Yohana Yohane Yoichi Yoko Yolanda Yolande Yong Yono Yordan Yosef
    Yoshita Yosuke Youba Youcef Younes Youri Yousra Youssef Yrjö Yrsa Yug Yui Yuki Yuli Yulia
    Yuliana Yumiko Yuni Yunis Yunita Yuri Yusif Yussuf Yusuf Yuta Yutika Yuvraj Yvan Yves Yvette
    Yvon Yvonne Zablon Zac Zacarías Zacharia Zachariah Zacharias Zacharie Zachary Zack Zada
    Zaenab Zaharia Zahid Zahir Zahnya Zəhra Zahro Zahur Zaid Zain Zainab Zainabu Zaire Zaitra
    Zaituni Zakaria Zakariyo Zəkəriyyə Zakayo Zakhele Zakir Zakiyaxon Zalán Zaliha Zalindra
    Zamfir Zamfira Zamin Zəminə Zamiq Zamir Zamira Zana Zander Zane Žaneta Žanis Zansi Zara
    Zarəngiz Zaraza Zərdüşt Zərifə Zariņa Zarna Zərnigar Zashil Zaur Zayan Zayd Zaynab Zayyan
    Zbigniew Zbyněk Zdeněk Zdenka Zdenko Zdislava Zdravko Zehaan Zehra Zeke Zelaya Zelda Željka
    Zeljko Zelma Želmíra Zemfira Žemyna Zemzem Zena Zende Zeno Zenobia Zenon Zenovia Zenta
    Zenzele Zenzile Zeynəb Zeynəgül Zeynal Zeynep Zeynulla Ziba Zibeydə Zibuyile Ziedonis Žiga
    Ziggy Zigmund Zigrīda Zikmund Zilmil Zinal Zinət Zineb Zinhle Zinnura Zion Zipporah Zita Živa
    Živilė Zizi Zlatica Zlatko Zoe Zoey Zofia Žofie Zofija Zöhrə Zoja Zola Zoltán Zora Zoran
    Zorica Zorka Zsanett Zsigmond Zsófia Zsolt Zsombor Zsuzsanna Zuba Zubayr Zuhri Zula Zulaikha
    Züleyxa Zulfa Zülfiyyə Zumaridi Zümre Zümrüd Zuwena Zuzana Zvonka Zvonko Zwatie Žygimantas
    """
}
