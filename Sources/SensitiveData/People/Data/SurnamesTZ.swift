extension NameData {
  /// Family names in Latin letters, T to Z; those with a usual ending are recognised by it.
  static let surnamesTZ: StaticString = """
    Taipale Tait Takács Takahashi Takala Talavera Taliani Talwar Tamarit Tamba Tamburi Tanaka
    Tandon Tangen Tapia Tara Tarantino Tardif Tarhan Tauber Taucher Tavčar Ťažká Ťažký Teixeira
    Tejada Téllez Tello Tepeš Teras Terrazas Teruel Tervo Terzić Tesař Tessier Thakkar Thakur
    Thamrin Thiel Thompson Thomson Þorgeirs Þorgríms Þorleifs Þórólfs Thorpe Thors Þorvalds Tiba
    Tichá Tiihonen Tikka Tikkanen Timmerman Timmermans Timonen Tischler Titov Tiwari Todd Toft
    Togliatti Toivanen Toivonen Tolonen Tolosa Tolvanen Toman Tomažič Tomek Tomić Tomko Tomlinson
    Tomšič Toninelli Toor Toplak Török Torp Torrens Toscani Tosi Tosto Toussaint Tovar Townsend
    Trapp Tratnik Traversa Treccani Trei Tremblay Trillo Tripathi Trivedi Troch Tromp Trujillo
    Tsai Tsao Tso Tsui Tudela Tůma Tumis Tuomi Tupý Turci Turcotte Turk Turnbull Turunen Udinese
    Ugarte Úlfs Ulloa Underwood Unt Uotila Upton Uram Urbonas Ureña Uribe Urrutia Utami Uus
    Uusitalo Uwais Väänänen Vaati Vacek Vaci Vaillant Vainio Väisänen Vajda Valderrama Valdez
    Valdimars Valdivia Valenciano Valenta Valenzuela Valera Välimäki Valk Valkama Valkonen Vall
    Vallejo Vallés Vallin Valls Valtonen Valverde Vanaga Vanags Vaněk Vang Vaquero Váradi Varas
    Varela Vares Varga Varghese Varis Vasari Vasconcelos Vašek Vasquez Vass Vávra Väyrynen
    Vazquez Veas Veenendaal Veit Velasco Velasquez Velazquez Velde Velez Veloso Veltroni Vendrell
    Veneziano Venkatesh Venturi Verbeek Verdier Verdú Verdugo Verdun Veres Vergara Verhagen
    Verhoeven Verma Vermeulen Verri Versace Verstappen Veski Vespa Vestergaard Veum Vezi Vicens
    Vidaković Viðars Videla Vidic Vidmar Vidović Vig Viitala Viitanen Víkings Vīksna Vilain
    Vilhjálms Viljanen Vilks Villalba Villalobos Villareal Villarreal Villegas Villena Villeneuve
    Viñas Vincze Vink Virk Virta Virtanen Visconti Viswanathan Vítek Vītola Vītoliņš Vītols
    Vivaldi Viviani Vlaanderen Vlach Vlček Vliet Vodopivec Vogt Vojtek Volkov Volterra Voorhout
    Voorst Vora Voronin Vörös Vozila Vrabec Vrancken Vučetić Vučković Vuković Vuorela Vuori Vyas
    Waas Wacana Wachter Wagenknecht Wahlgren Wahyuni Walia Walla Waller Wallin Walser Walsh
    Walters Wanga Wario Wassenaar Watanabe Watkins Weber Weiler Weiser Wendt Weng Wenger Wessex
    Westfalen Wever Weza Whitaker Wibowo Widodo Wiggins Wijaya Wilcox Wilhelms Wilkins Wilkinson
    Willems Williamson Wimmer Winkler Winther Wirth Wolfe Wolters Woodward Wouters Wulandari
    Wulff Wurm Xu Xue Yadav Yakub Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yáñez Yates Yeboah
    Yego Yeh Yei Yi Yildirim Yoshida Yudas Yueh Zach Žagar Zahn Zajac Zajc Zaķis Zakrajšek Zālīte
    Zalokar Zambrano Zamorano Zampa Zanichelli Zaragoza Zárate Zariņš Zavala Železník Zeller
    Zeltiņa Zeltiņš Žerjav Žic Zidane Ziegler Ziemele Zimmerman Zirnis Živković Žižek Žnidaršič
    Zorman Zorrilla Žukauskas Zulauf Zulkarnain Zuniga Zupan Zupanc Zupančič Zürcher Zurita
    Zvaigzne Zver Zvirbulis
    """
}
