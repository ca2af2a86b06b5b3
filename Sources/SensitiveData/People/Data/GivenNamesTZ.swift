extension NameData {
  /// Given names in Latin letters, T to Z.
  static let givenNamesTZ: StaticString = """
    Taavetti Taavi Tabatha Tabea Tabita Tabitha Tacito Tadas Tadashi Taddeo Tade Tadeáš Tadej
    Tadeja Tadeo Tadeusz Tadija Tado Tae Taek Taft Taha Tahar Taher Tahir Təhminə Tahsin Tai
    Taichi Taide Taiga Taija Taiji Taik Taiki Taimi Taina Taine Taisi Taisto Taito Taj Taja Taje
    Tajus Takahiro Takao Takashi Takatifu Takeo Takeru Takeshi Takis Taku Takuma Takumi Talal
    Talbot Talea Taleb Talia Talıb Talih Taline Talitha Tālivaldis Talja Tallina Talma Talmadge
    Talmage Talvikki Tama Tamaki Tamanna Tamar Tamara Tamás Tamaşa Tamayo Tambika Tameka Tamera
    Tamerlan Tami Tamia Tamie Tamika Tamilla Tamim Tamiya Tamme Tammi Tammie Tammo Tammy Tamra
    Tamsin Tamu Tanak Tănase Tanay Tancrède Tancredi Tancredo Tandy Taneli Taner Tangi Tanguy
    Tanimu Tanino Tanır Tanish Tanisha Tanja Tanju Tankred Tanmayi Tano Tanpınar Tansel Tansu
    Tantri Tanveer Tanvi Tanya Taoufik Tapan Tapani Tapas Tapasi Tapati Tapio Tarah Taraji Tarak
    Taran Təranə Tarancı Taras Tarcisio Tarek Tareq Tari Tarik Tariq Tariyel Tarja Tarkan Tərlan
    Tarmo Tarquin Tarquinia Tarquinio Tarran Tarrant Taru Tarun Tarvi Taryn Tarzícius Taşar Tasha
    Tasia Taško Tasnim Tassilo Taswir Tate Tatia Tatiana Tatianna Tatjana Tatsuo Tatsuya Tatu
    Tatum Tatyana Taufan Taufik Taufiq Tauno Tauras Tauri Taurino Tauris Taurus Tautvydas Tavares
    Tavis Tavon Taya Tayfur Tayla Tayler Taylor Tayyar Tayyip Tazio Teagan Teague Tecla Ted Teda
    Tedd Teddie Teddy Tedi Teea Teemu Teena Teerth Teet Teetat Tegan Teguh Tei Teija Teijo Teika
    Teis Teitur Teja Tejas Teki Tekla Tekna Telemaco Telke Tella Tellervo Telly Telma Telman
    Telmo Temidayo Temime Temir Temistocle Temme Tena Teng Tenna Tennessee Tennie Tennille Tenzin
    Teo Teobaldo Teodolinda Teodor Teodora Teodoras Teodorico Teodoro Teodors Teodoru Teodosia
    Teodosie Teodosio Teofan Teofil Teófila Teófilo Teohari Teoman Teona Teotónio Teppo Tera Tere
    Terence Terenzio Terese Teresia Teresiah Teresina Teresinha Teresita Teréz Tereza Terézia
    Terezie Terezija Terhi Terho Teri Terina Terje Terkel Tero Terrance Terrell Terrence Terri
    Terrie Terrill Terttu Terzina Terzino Tess Tessa Tesse Tessel Tessie Tessy Tetsu Tetsuo
    Tetsuya Teun Teunis Teuntje Teuta Teuvo Tevin Tex Texas Teymur Teymuraz Teymurçin Tezcan
    Tezer Tha Thabani Thabisa Thabisile Thabiti Thad Thaddäus Thaddeus Thaïs Thalente Thales
    Thalia Thalie Thanatcha Thandazile Thandeka Thandiwe Thando Thane Thang Thành Thảo Thea Theda
    Theile Theis Thekla Thelma Thembeka Thembekile Thembile Thembisile Themis Theo Theobald
    Theodoor Theodor Theodora Théodore Theodoro Theodoros Theodorus Théodose Theodosia Théodule
    Theophil Théophile Theophilus Thera Theres Theresa Therese Theresia Therman Theron Theunis
    Thiago Thibaud Thibault Thibaut Thiemo Thien Thierry Thies Thieu Thijmen Thijn Thijs Thilo
    Thinh Thinhinane Þjálfi Thoa Þoka Þöll Thom Thoma Thomas Thomasina Thommy Thor Thora Thoralf
    Þóranna Þórarinn Thorben Thorberg Þorbergur Þorbjörg Þorbjörn Thord Þórdís Þórður Thore Þórey
    Þorfinnur Þorgeir Þorgerður Þorgils Þorgrímur Þórhalla Þórhalli Þórhallur Þórhildur Þórir
    Þorkell Thorkild Þorlákur Þorleifur Þorleikur Þormar Þormóður Thornton Þóroddur Þórólfur
    Þorri Thorstein Þorsteinn Thorsten Þórunn Thorvald Þorvaldur Þorvarður Thorwald Thos Þrá
    Þráinn Þrándur Thron Þröstur Þróttur Thu Þula Thung Thuo Thure Þuríður Thurlow Thurman
    Thurston Thuthukile Thuy Thyge Thyra Þyri Tiago Tian Tiana Tiare Tiberia Tiberio Tiberiu
    Tiberius Tibo Tibor Tiburcio Tica Ticen Tichomír Tico Ticu Tiede Tiek Tiemen Tiera Tiernan
    Tierney Tiet Tiffani Tiffany Tihamér Tiho Tihomir Tihomira Tiia Tiina Tiit Tiiu Tija Tijana
    Tije Tijl Tijmen Tijn Tijs Tikva Tila Tilda Tilde Tilden Tilen Tilla Tilli Tillie Tillman
    Tillmann Tilly Tilman Tilmann Tilo Tim Timbul Timea Timéo Tími Timm Timmie Timmy Timo Timon
    Timotei Timotej Timoteo Timothée Timotheus Timothy Timuçin Timur Tina Tinca Tincuța Tindar
    Tindaro Tindra Tindur Tineke Tinel Tinh Tini Tinie Tinka Tinko Tinna Tinne Tinni Tino Tinus
    Tiphaine Tippi Tippy Tirta Tirtayasa Tirza Tisa Tisha Tita Titas Titi Titia Titilayo Titin
    Titti Titu Titus Tivadar Tizian Tiziana Tiziano Tjalda Tjaldur Tjalling Tjark Tjaša Tjeerd
    Tjerk Tjitske Tjomme Tjorven Tjörvi Toader Toan Tobe Tobi Tobia Tobias Tobiasz Tobin Toby Tod
    Todda Todor Todora Todsawun Tofiq Toğrul Toimi Toine Toini Toivo Toker Tóki Tokie Tokio Toko
    Tokunbo Tola Tolbert Tole Tolentino Tolgahan Tolgay Toli Tolli Tolmina Tolomeo Tolulope
    Tolunay Toluwanimi Tom Tomáš Tomasa Tomaso Tomass Tomasz Tomaž Tomer Tomi Tomie Tomijs Tomio
    Tomislav Tomislava Tomita Tomka Tommaso Tommi Tommie Tommy Tomoe Tomoko Tomori Tomos Tomoya
    Tomris Tomurcuk Tonda Toney Tonguç Tonia Tonica Tonin Tonino Tonio Tonja Tonje Tonka Tonni
    Tonnie Tönnies Tonny Tõnu Tony Tonya Tonyo Toomas Toontje Topias Tora Toralf Toralv Torben
    Torbjørn Tordis Torello Torey Torfi Torfinn Torge Torgeir Torgny Torhild Toribio Torie Toril
    Torild Torill Torin Torino Torjus Torkel Torkil Torkild Torleif Tormod Toros Torquato
    Torrance Torrence Torrey Torrie Torry Torstein Torsten Torunn Torvald Tosca Tosco Tosha
    Toshiko Toshio Tóta Totka Totti Toufik Touko Touria Tova Tovuz Towanda Toya Toygar Toyo
    Tracee Tracey Tracie Tracy Traian Traiana Trajan Tran Trandafir Traude Traudel Traudl
    Traugott Trausti Traute Travis Trayvon Treacy Tremaine Tremayne Trena Trenton Tresa Tressa
    Treva Trevelyan Trevin Trevon Trevor Trey Triada Triana Tricia Trien Trieu Trifun Triin
    Trijntje Trilby Trina Trinh Trini Trinidade Trino Triona Tripp Tripti Trish Trisha Trista
    Tristan Tristano Tristen Tristram Triveni Trix Trixi Trixie Triya Troels Troju Trond Trọng
    Trpe Trú Trudel Trudi Trudie Trudy Truls Truman Trung Truong Trutz Truus Tryggva Tryggve
    Tryggvi Trygve Tseng Tsubasa Tsukasa Tsuma Tsung Tsuyoshi Tuan Tudor Tudora Tudorache Tudorel
    Tudorița Tudose Tudosia Tuere Tufani Tuğba Tuğçe Tugiman Tuğra Tui Tuija Tuire Tükəzban
    Tukufu Tula Tülay Tule Tulia Tülin Tulio Tullia Tullio Tully Tulsa Tumas Tümer Tumi Tunahan
    Tunar Tunay Tuncay Tuncer Tunchanok Tünde Tunradee Tünzalə Tuomas Tuomo Tuovi Turabi Tural
    Turan Turanə Turgut Turhan Turi Turid Türkan Türkanə Türkay Türker Turkka Türkmen Turlough
    Turo Turvi Turxan Tutkun Tuukka Tuula Tuuli Tuulia Tuulikki Tuur Tuure Tuva Tuy Tvrtko Twan
    Twila Twyla Tycho Tygo Tyko Tyla Tyler Tylor Tymon Tymoteusz Tyn Tyra Tyree Tyreek Tyreese
    Tyreke Tyrel Tyrell Tyrese Tyrin Tyron Tyrone Tyrus Tyson Tytti Tyyne Ubaldo Uberto Ubika
    Ucchal Uche Uchenna Uchita Udant Udarsh Uday Udeera Udi Udo Udrea Udyati Ueli Uffe Uggi Uģis
    Ugla Uglješa Ugnė Ugo Ugolino Ujamaa Ujjal Ujunwa Ulderico Uldis Ulduz Ulf Úlfa Úlfar Ülfət
    Úlfur Uli Ulises Ulisse Ulisses Uliva Ulivo Ulja Uljas Ülkər Ülker Ulla Ülle Ulli Ullrich
    Ulric Ulrica Ulrich Ulrico Ulrik Ulrika Ulrike Ulrikke Uluç Uludağ Ulva Ülviyyə Ulya Ulysse
    Ulysses Umande Umang Umar Umay Umaya Umberta Umberto Umbra Umbro Umesh Umi Ümid Umida Umman
    Ümmü Umoja Ümran Umur Una Ünal Undine Unelma Unggul Unjani Unn Unnar Unnati Unni Unnie
    Unnsteinn Unnur Ünver Uolevi Upadhriti Upasna Upik Upkaar Upma Ura Ural Uranio Úranus Uras
    Uraz Urbe Urbina Urbino Urður Urfan Urgel Urho Uri Uria Uriah Uriel Urishilla Urmas Urmi Uroš
    Urpo Urs Urša Ursel Ursina Urška Ursula Uršulė Ursus Urszula Urta Urte Urvashi Urve Urvi
    Usama Uschi Ushindi Usiku Usko Usman Usmon Usyi Uta Utama Utkarsh Uto Utz Uuno Uusi Uve Uvo
    Uxi Uygar Üzer Üzeyir Uzi Uzima Václav Vaclovas Vacys Vadim Vadimas Vadims Vəfa Vəfadar Vagia
    Vagna Vagner Vahan Vahap Vahid Vahidə Vahit Vaia Vaida Vaidas Vaidotas Vaike Vaiko Vaino
    Vaira Vaishnavi Vaiva Vaja Vajèn Vakarė Vakris Vakur Vala Valarie Valary Valdar Valdas
    Valdemar Valdemaras Valdemaro Valdi Valdimar Valdís Valdo Valdur Valeh Valentas Valentijn
    Valentim Valentina Valentinas Valentini Valentino Valentīns Valeri Valeria Valerian Valeriana
    Valériane Valeriano Valérie Valérien Valerii Valerij Valerija Valerijan Valerijonas Valerijus
    Valerio Valeriu Valerius Valero Valéry Valesca Valeska Valgarð Valgarður Valgeir Valgerður
    Valis Valja Valju Valka Vallary Vallis Valma Valmir Valon Valpas Valpuri Valter Valters Valto
    Valts Valtter Valtteri Valtýr Valur Valva Vamakshi Vanaja Vance Vanda Vander Vanesa Vanessa
    Vania Vanina Vanja Vanjo Vanna Vanni Vansha Vanya Vappu Vaqif Varda Vardan Varenya Varo Varol
    Varpu Varsha Vartan Varujan Varvara Vasana Vasarė Vasatika Vashon Vashti Vasif Vasil Vasila
    Vasile Vasili Vasilica Vasilij Vasilija Vasilije Vasilijus Vasily Vasja Vaska Vaško Vassili
    Vasudha Vasyl Vatroslav Vaughan Vaughn Vavrinec Vazeh Veaceslav Vedad Vedant Vedat Vedhika
    Vedia Vedika Vedran Veena Veera Veerle Veeti Vegar Vegard Vehbi Veig Veigar Veijo Veikko Veis
    Veith Vėjūnė Velda Velea Velga Velia Velibor Velik Velika Veliko Velimir Velin Velina Velizar
    Veljko Velka Vella Vellamo Velli Vello Velma Velta Velten Velva Vémundur Venancio Venanzio
    Venceslao Vendel Vendela Vendelín Vendula Vendulka Venera Veneranda Venerando Venero Venetia
    Veniamin Venice Venja Venke Venla Vennie Venturo Venus Venuše Věra Verda Verdiana Verdiano
    Verdie Verena Vergil Veridiana Verl Verla Verle Verlon Vermundur Verna Verner Verneri Verners
    Vernia Vernie Vernon Veron Verona Veronicah Veronika Veroniki Versilia Verter Vesa Vesel
    Vesela Veselin Veselka Veska Vēsma Vesna Vespasian Vespasiano Vessa Vessie Vesta Vestar
    Vésteinn Vester Vetu Veturia Veysəl Veysel Veysi Vezio Vezira Viačeslavas Viana Vianney
    Viatcheslav Vibeke Vicência Vicent Vicenta Vicenția Vicențiu Vicie Vick Vicki Vickie Vicko
    Vicky Vico Victor Victoriana Victoriano Victorien Victorin Victorina Victorine Victorino
    Victorio Vidadi Viðar Vidhi Vidin Víðir Vidmantas Vido Vidu Vidya Vieno Viera Vieri
    Vieroslava Viesturs Vífill Vigan Vigdís Vigen Vigfús Viggó Vigilija Vigilio Víglundur Vignir
    Vigo Vigur Vihaan Vihtori Viive Viivi Vija Vijay Vikas Viki Víkingur Vikki Vikram Viktor
    Viktoras Viktoria Viktorija Viktors Vilayət Vilberg Vilborg Vildan Vilém Viléma Vilemína
    Vilen Vilgot Vilhelm Vilhelmas Vilhelmiina Vilhelms Vilhjálmur Vilho Vili Viliam Vilica
    Vilija Vilimas Vilio Vilis Vilius Viljami Viljem Vilji Viljo Villar Villi Villu Villy Vilma
    Vilmantas Vilmer Vilmos Vilmundur Vilna Vilnis Vilson Viltė Viļums Viman Vimla Vinay Vinaya
    Vincas Vincenc Vincent Vincentas Vincente Vincențiu Vincents Vincenz Vincenza Vincenzo
    Vinciane Vineta Viney Vinga Vinh Vinicio Vinicius Vinie Vinka Vinko Vinni Vinnie Vinný Vinod
    Vinsen Vinson Vinton Viny Vinzenz Violaine Violante Violetta Violina Viorel Viorela Viorica
    Virág Viraj Virge Virgie Virgil Virgile Virgilijus Virgilio Virgiliu Virginija Virginijus
    Virginio Virgis Virgo Viriato Viridiana Virman Virna Viron Virpa Virpi Virva Virve Visan
    Visare Visarion Visitación Višnja Visvaldas Visvaldis Vitala Vitaliano Vitalie Vitalij
    Vitalija Vitalijus Vitalis Vitaly Vitan Vitas Víťazoslav Vítězslav Vítězslava Vitka Vito
    Vitoldas Vitolis Vitomir Vitor Vitoriano Vitorino Vitto Vittore Vittoriana Vittoriano
    Vittorino Vittorio Vitus Vivaan Vivaldo Vivan Viveca Vivek Viveka Vivian Viviana Viviane
    Vivianne Viviano Vivien Vivienne Vizma Vjačeslavs Vjatšeslav Vjekoslav Vjekoslava Vjera
    Vjeran Vlad Vlada Vladan Vladana Vladas Vlade Vlădelina Vladimír Vladimíra Vladimiras
    Vladimiro Vladimirs Vladislav Vladislava Vladislavas Vladislavs Vladislovas Vladka Vladko
    Vlado Vlaicu Vlajko Vlasta Vlastimil Vlastimila Vlastimir Vlastislav Vlatka Vlatko Voica
    Voichița Voicu Voinea Voitto Voja Vojin Vojislav Vojka Vojko Vojn Vojna Vojo Vojtěch
    Voldemaras Voldemārs Volha Volker Volkert Volkhard Volkmar Vollrath Volmer Volney Volodymyr
    Volturno Vonda Vopni Vörður Vratislav Vratislava Vratko Vrinda Vrishti Vritti Vroni Vsevolod
    Vui Vuk Vukan Vukašin Vukić Vulkan Vulkana Vung Vuokko Vüqar Vural Vurğun Vüsal Vüsalə Vuslat
    Vusumuzi Vyacheslav Vyanjana Vydas Vygandas Vygantas Vygaudas Vygintas Vytas Vytautas Vytautė
    Vytė Vytenis Waceera Wachira Wacław Wacława Wadim Wafae Wafula Wagner Wahab Waheed Wahid
    Wahyu Wai Waida Wainaina Wairimu Wakeeta Wakiman Walburg Walburga Walda Waldemar Waleed
    Walentina Walenty Walentyna Waleri Waleria Walerij Walery Walfried Walid Wallace Walli Wallis
    Wally Walter Walther Walton Waltraud Waltraut Waluyo Wamalwa Wambua Wambugu Wambui Wamwema
    Wanda Wando Wandrille Wangari Wangila Wangui Wani Wanita Wanja Wanjala Wanjiku Wanjiru
    Wanjohi Wanne Wannes Wanyama Wanyonyi Warda Wardaya Wardell Wardi Warhi Waridi Warinder
    Warjas Warji Warner Warre Warrick Warsa Warsita Warwick Waseme Washington Wasilij Wasim Wasin
    Wasis Wassaya Wassili Wassily Wassim Wastl Watika Watson Watte Waverly Wawan Waweru Wayde
    Wayland Waylon Wayman Wayne Wazir Webb Webster Weddy Weena Wekesa Weldon Welton Wenceslao
    Wenche Wencke Wendel Wendela Wendelin Wendell Wendi Wendy Wenke Wenzel Weon Wera Werner
    Wernher Werra Werter Werther Wes Wesley Wesonga Wess Wessel Westin Westley Weston Wha Whitley
    Whitney Wibke Wicher Wichert Widar Widisha Widya Wiebe Wiebke Wiechert Wiegand Wieger Wieke
    Wieland Wiemer Wierd Wiesje Wiesława Wieteke Wietse Wietske Wietze Wigand Wigbert Wiggo
    Wijnand Wiking Wiktor Wilber Wilbert Wilbur Wilburn Wilco Wilda Wiley Wilford Wilfred
    Wilfredo Wilfrid Wilfrido Wilfried Wilhelm Wilhelma Wilhelmina Wilhelmine Wilhelmus Wiliam
    Wilke Wilken Wilkie Wilko Willam Willard Wille Willeke Willem Willemien Willemijn Willemina
    William Willian Willibald Willibert Willibrord Willibrordus Willis Willms Willum Willy Wilma
    Wilman Wilmar Wilmer Wilson Wilton Wiltrud Wincenty Winda Winfield Winfred Winfried Winifred
    Winke Winnie Winona Winston Winthrop Winton Wioletta Wira Wirda Wirt Wishi Wisnu Wissam
    Witali Witalij Witlof Witold Wjatscheslaw Władek Wladimir Wladislaw Władysław Władysława
    Włodzimierz Wojciech Woldemar Wolff Wolfgang Wolfhard Wolter Wong Woodie Woodrow Woodson Wook
    Woong Wopke Worley Wout Wriddhish Wridesh Wubbo Wulan Wulf Wuraola Wyatt Wycliff Wycliffe
    Wylie Wyman Wyndham Wynn Wynne Wytze Xabier Xaləddin Xalak Xalid Xalidə Xəlil Xaliq Xalisə
    Xamis Xanana Xander Xandra Xanım Xankişi Xanlar Xatirə Xavər Xaver Xavi Xavier Xaviera
    Xavière Xəyal Xəyalə Xəyyam Xena Xenia Xenie Xenophon Xia Xian Xiang Xiao Xie Ximena Xin Xing
    Xiomara Xiong Xiti Xiulan Xiuying Xoan Xolid Xosrov Xuân Xudaverdi Xudayar Xudu Xumar Yaa
    Yaakov Yachana Yacine Yada Yadavi Yadigar Yadira Yael Yaffa Yağın Yağız Yagnesh Yago Yahia
    Yahir Yahşi Yahvi Yəhya Yahyo Yair Yaiza Yajaira Yakobo Yakov Yakup Yamato Yamile Yamin
    Yamina Yamini Yana Yance Yancy Yandel Yanet Yaneth Yanick Yanina Yanira Yanis Yanisa Yann
    Yanne Yannic Yannick Yannik Yannis Yao Yaqub Yaren Yasəf Yasəmən Yash Yashasvi Yashawini
    Yashica Yashoda Yashodhara Yashvi Yasin Yasina Yasinta Yasir Yasmeen Yasmin Yasmina Yasmine
    Yasna Yasser Yassin Yassine Yasti Yasuhiro Yasuo Yatin Yauvani Yavər Yaver Yazgül Yazid Yda
    Yee Yeganə Yehuda Yeison Yejide Yekaterina Yekta Yelda Yelena Yeliz Yener Yeng Yenny Yeo Yeol
    Yeon Yeong Yerko Yesenia Yesica Yesid Yessi Yessica Yetunde Yevgeny Yewande Yigit Yıldıray
    Yilmaz Yin Ying Yisrael Yitzhak Yle Ylenia Ylermi Ylfa Ylja Ylli Ylva Yngve Yngvi Yngvild
    Yoan Yoann Yochana Yoel Yoeri Yohan Yohana Yohane Yoichi Yoko Yolanda Yolande Yonatan Yong
    Yono Yoo Yoon Yorck Yordan Yorick Yosef Yoshi Yoshiki Yoshiko Yoshimoto Yoshio Yoshita Yossi
    Yosuke Youba Youcef Younes Youri Yousef Yousra Youssef Youssouf Yousuf Yrjö Yrsa Yseult Yuan
    Yue Yug Yui Yuka Yukari Yuki Yukio Yuko Yul Yuli Yulia Yuliana Yumi Yumiko Yun Yuna Yung Yuni
    Yunis Yunita Yura Yuri Yuridia Yuriy Yury Yusif Yussuf Yusuf Yusuke Yuta Yutaka Yutika Yuu
    Yuuki Yuval Yuvraj Yvain Yvan Yves Yveta Yvetta Yvette Yvon Yvona Yvonne Zabil Zablon Zac
    Zacarías Zaccaria Zaccheo Zacharia Zachariah Zacharias Zacharie Zachary Zack Zada Zadie
    Zaenab Zafar Zafira Zagorka Zahara Zaharia Zaheer Zahia Zahid Zahir Zahnya Zəhra Zahro Zahur
    Zaid Zaida Zaide Zaiga Zaim Zain Zainab Zainabu Zaira Zaire Zaitra Zaituni Zakar Zakaria
    Zakariyo Zəkəriyyə Zakayo Zakhele Zaki Zakir Zakiyaxon Zalán Zaliha Zalindra Zalman Zalo
    Zamfir Zamfira Zamin Zəminə Zamiq Zamir Zamira Zana Zanda Zander Zandra Zane Žaneta Žanete
    Žanis Zanna Zansi Zao Zara Zarah Zarəngiz Zaraza Zərdüşt Zaria Zərifə Zarin Zariņa Žarko
    Zarna Zərnigar Zashil Zaur Zayan Zayd Zayn Zaynab Zayyan Zaza Zbigniew Zborov Zbyněk Zbyšek
    Zdena Zdeněk Zdenka Zdenko Zdeno Zdislava Zdravka Zdravko Zdzisław Zdzisława Zebulon
    Zechariah Zeferino Zeger Zehaan Zehra Zein Zekai Zeke Zekeriya Zekiye Zela Zelaya Zelda Zelea
    Zelia Zélie Zelig Zeliha Želimir Željan Željka Zeljko Zella Zelma Želmíra Zemfira Žemyna
    Zemzem Zena Zenaida Zende Zeng Zenia Zenica Zeno Zenobia Zenon Zenonas Zenone Zenovia Zenta
    Zenzele Zenzile Zeynəb Zeynəgül Zeynal Zeynel Zeynep Zeynulla Zhang Zhao Zhen Zheng Zhi Zhong
    Zhou Zhu Zhuang Zhuo Ziba Zibeydə Zibuyile Zied Ziedonis Ziemowit Žiga Zigfrīds Ziggy
    Zigmantas Zigmas Zigmund Zigmunds Zigrīda Zigurds Žika Zikmund Zila Zillah Zilli Zilmil
    Žilvinas Zinaida Zinal Zinət Zineb Zinedine Zinhle Zini Zinnura Zino Zintis Zion Zipporah
    Zita Ziv Živa Živan Živilė Živka Živko Živojin Živorad Života Ziynet Zizi Zlata Zlatan Zlate
    Zlati Zlatica Zlatka Zlatko Zmaga Zmago Zoe Zoey Zofia Žofie Zofija Zohar Zöhrə Zoi Zoila
    Zoja Zola Zoli Zoltán Zoltánné Zora Zoraida Zoran Zorana Zorica Zorka Zorko Zosia Zoya
    Zsanett Zsigmond Zsófia Zsolt Zsolti Zsombor Zsuzsa Zsuzsanna Zsuzsi Zuba Zubayr Zuhal Zühre
    Zuhri Zühtü Zula Zulaikha Zulema Züleyha Züleyxa Zulfa Zulfikar Zulfiqar Zülfiyyə Zülfü Zulma
    Zulmira Zumaridi Zümre Zümrüd Zuo Zuwena Zuzana Zuzanna Zvezda Zvjezdana Zvonimir Zvonimira
    Zvonka Zvonko Zwaantje Zwatie Žydrūnas Zygfryd Žygimantas Zygmunt
    """
}
