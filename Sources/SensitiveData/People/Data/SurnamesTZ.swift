extension NameData {
  /// Family names in Latin letters, T to Z; those with a usual ending are told by it.
  static let surnamesTZ: StaticString = """
    Taipale Tait Takács Takahashi Takala Talavera Talbot Taliani Talwar Tamarit Tamayo Tamba
    Tamburi Tamme Tanaka Tandon Tangen Tapia Tara Tarantino Tardif Tarhan Tauber Taucher Tavčar
    Ťažká Ťažký Teixeira Tejada Tella Téllez Tello Teng Tepeš Teras Terrazas Teruel Tervo Terzić
    Tesař Tessier Thakkar Thakur Thamrin Thiel Thoma Thompson Thomson Þorgeirs Þorgríms Þorleifs
    Þórólfs Thorpe Thors Þorvalds Tian Tiba Tichá Tiihonen Tikka Tikkanen Timmerman Timmermans
    Timonen Tischler Titov Tiwari Todd Toft Togliatti Toivanen Toivonen Tolentino Tolonen Tolosa
    Tolvanen Toman Tomažič Tomek Tomić Tomka Tomko Tomlinson Tomšič Toninelli Toor Toplak Török
    Torp Torrens Toscani Tosi Tosto Toussaint Tovar Townsend Tran Trapp Tratnik Traversa Treccani
    Trei Tremblay Triana Trillo Tripathi Trivedi Troch Tromp Trujillo Tsai Tsao Tseng Tso Tsui
    Tudela Tůma Tumis Tuomi Tupý Turci Turcotte Turk Turnbull Turunen Udinese Ugarte Úlfs Ülker
    Ulloa Underwood Unt Uotila Upton Uram Urbonas Ureña Uribe Urrutia Utami Uus Uusitalo Uwais
    Väänänen Vaati Vacek Vaci Vaillant Vainio Väisänen Vajda Valderrama Valdez Valdimars Valdivia
    Valenciano Valenta Valenzuela Valera Välimäki Valk Valkama Valkonen Vall Vallejo Vallés
    Vallin Valls Valters Valtonen Valverde Vanaga Vanags Vaněk Vang Vaquero Váradi Varas Varela
    Vares Varga Varghese Varis Vasari Vasconcelos Vašek Vaska Vasko Vasquez Vass Vávra Väyrynen
    Vazquez Veas Veenendaal Veit Velasco Velasquez Velazquez Velde Velez Veloso Veltroni Vendrell
    Veneziano Venkatesh Venturi Verbeek Verdier Verdú Verdugo Verdun Veres Vergara Verhagen
    Verhoeven Verma Vermeulen Verri Versace Verstappen Vesel Veselá Veski Vespa Vestergaard Veum
    Vezi Viana Vicens Vidaković Viðars Videla Vidic Vidmar Vidović Vig Viitala Viitanen Víkings
    Vīksna Vilain Vilhelms Vilhjálms Viljanen Vilks Villalba Villalobos Villar Villareal
    Villarreal Villegas Villena Villeneuve Viñas Vincents Vincze Vink Virk Virta Virtanen
    Visconti Viswanathan Vítek Vītola Vītoliņš Vītols Vivaldi Viviani Vlaanderen Vlach Vlček
    Vliet Vodopivec Vogt Voinea Vojtek Volkov Volterra Voorhout Voorst Vora Voronin Vörös Vozila
    Vrabec Vrancken Vučetić Vučković Vuk Vuković Vuorela Vuori Vyas Waas Wacana Wachter
    Wagenknecht Wagner Wahlgren Wahyuni Walia Walla Waller Wallin Wallis Walser Walsh Walters
    Wanga Wario Wassenaar Watanabe Watkins Weber Weiler Weiser Wendt Weng Wenger Wessex Westfalen
    Wever Weza Whitaker Wibowo Widodo Wiggins Wijaya Wilcox Wilhelms Wilkins Wilkinson Willems
    Williamson Wimmer Winkler Winther Wirth Wolfe Wolff Wolters Woodward Wouters Wulandari Wulff
    Wurm Xiang Xiao Xie Xiong Xu Xue Yadav Yakub Yamada Yamaguchi Yamamoto Yamashita Yamazaki
    Yáñez Yao Yates Yeboah Yego Yeh Yei Yi Yildirim Yin Ying Yoshida Yuan Yudas Yueh Zach Žagar
    Zahn Zajac Zajc Zaķis Zakrajšek Zālīte Zalokar Zambrano Zamorano Zampa Zanichelli Zaragoza
    Zárate Zariņš Zavala Železník Zeller Zeltiņa Zeltiņš Zeng Žerjav Zhang Zhao Zheng Zhong Zhou
    Zhu Žic Zidane Ziegler Ziemele Zimmerman Zirnis Živković Žižek Žnidaršič Zorko Zorman
    Zorrilla Žukauskas Zulauf Zulkarnain Zuniga Zupan Zupanc Zupančič Zürcher Zurita Zvaigzne
    Zver Zvirbulis
    """
}
