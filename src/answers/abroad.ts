/**
 * What people say to the bot in the languages of teams that ask in English: whole phrases for hello, thanks, yes and no,
 * who are you, how does this work. A line is heard so only if nothing else stands in it; a question stays a question.
 */
import { phrasings } from '../text/phrasings.ts';
import { wordsOf } from '../text/words.ts';
import type { Aside } from './aside-lexicon.ts';

export type SaidAbroad = Aside | 'help';

/** By language: German, Dutch, French, Spanish, Portuguese, Italian, Polish, Turkish, Hindi in Latin letters, Japanese, Chinese; for
 * the least that is said, a few more. */
const phrases: Readonly<Partial<Record<SaidAbroad, readonly string[]>>> = {
  human: [
    '[(kann|konnte|darf) ich|ich (will|mochte|muss)] [bitte] mit (einem|einem echten) (menschen|mitarbeiter) (sprechen|reden)',
    '(kan|mag) ik [met] een [echt|echte] (mens|medewerker) spreken',
    '(puis je|je veux|je voudrais) parler a (un humain|une personne|quelquun)',
    '[(puedo|quiero|quisiera)] hablar con (una persona|un humano|alguien)',
    '[(posso|quero|queria)] falar com (uma pessoa|um humano|alguem)',
    '[(posso|voglio|vorrei)] parlare con (una persona|un umano|qualcuno)',
    'chce (rozmawiac|porozmawiac) z (czlowiekiem|kims)',
    '(bir insanla|biriyle) (gorusmek|konusmak) istiyorum',
    'kisi insaan se baat (karni hai|karao)',
  ],
  insult: [
    '[du bist|bist du|so ein|was fur ein] [so|echt|ein|voll|total] (doof|dumm|blod|bloder bot|dummer bot|idiot|scheiss bot|scheissbot|nutzlos|unbrauchbar|mull)',
    '(halt die klappe|halts maul|verpiss dich|so ein mist|so ein schrott|so ein scheiss|scheisse)',
    '[wat een|je bent [een]|jij bent [een]|stomme|wat ben je] (kutbot|rotbot|klotebot|stom|dom|stomme bot|waardeloos|waardeloze bot|prutsbot|sukkel|nutteloos|domme bot)',
    '(hou je mond|hou je bek|rot op)',
    '[(tu es|tes|vous etes|quel)] [trop|vraiment|un] (nul|bete|con|debile|stupide|inutile|idiot|bot de merde|robot de merde)',
    '(ta gueule|ferme la|merde|casse toi)',
    '[eres|que] [un|tan|muy] (inutil|tonto|idiota|estupido|bot inutil|bot de mierda|imbecil|basura)',
    '(callate|mierda|vete a la mierda|no sirves [para nada])',
    '[(voce e|tu es|es|que)] [um|muito] (inutil|burro|idiota|estupido|lixo|bot inutil|bot de merda|otario)',
    '(cala a boca|vai se foder|nao serve para nada)',
    '[(sei|che)] [un|proprio|davvero] (stupido|inutile|idiota|scemo|cretino|bot di merda)',
    '(vaffanculo|stai zitto|fai schifo)',
    '(jestes|ale) [taki|bardzo] (glupi|beznadziejny|bezuzyteczny|idiota|do niczego)',
    '(glupi bot|zamknij sie|spadaj|kurwa)',
    '[cok] (aptalsin|salaksin|aptal bot|ise yaramazsin|berbatsin|gerizekali)',
    '(bewakoof|bewakoof bot|tum bewakoof ho|tu pagal hai|chup kar|bekaar bot|bakwas|bakwas bot)',
    '(バカ|ばか|くそ|役立たず|笨蛋|傻瓜|垃圾|没用)',
  ],
  complaint: [
    '[das|es|die antwort] (ist|war) [leider|doch|aber|ganz|einfach] (falsch|nicht richtig|nicht korrekt|quatsch|unsinn|verkehrt)',
    '[das] stimmt [so|aber|leider|doch] nicht',
    '(falsch|ganz falsch|quatsch|unsinn|fout|helemaal fout|faux|falso|errado|sbagliato|bledne)',
    '[das] (hilft|bringt) [mir] [leider|gar|uberhaupt] (nicht|nichts) [weiter]',
    'das war nicht meine frage',
    '[dat|dit|het] klopt [helemaal] niet',
    '[dat|dit|het] is [echt] (fout|niet waar|niet juist|onjuist|onzin|verkeerd)',
    '[dat|dit|daar] [heb ik] (helpt [me|mij] niet|niets aan)',
    '(cest|ce nest pas|cest pas) [tout a fait|completement] (faux|juste|correct|vrai|ca|bon)',
    '(ca ne maide pas|ca maide pas|ca nest pas ma question|nimporte quoi)',
    '[eso|esto] [no] (es|esta) (falso|correcto|incorrecto|mal|verdad|cierto|equivocado|lo que pregunte)',
    '[eso|esto] no me (ayuda|sirve)',
    '[isso|isto] [nao] (e|esta) (falso|errado|correto|certo|incorreto|verdade|o que perguntei)',
    '[isso|isto] nao (me ajuda|ajuda|ajudou|me ajudou) [muito|em nada|nada]',
    '[eso|esto] no me (ayudo|ha ayudado) [mucho|nada]',
    '[das|es] hat [mir] (nicht|nichts|nicht viel|wenig) geholfen',
    '(ca|cela) (ne ma pas|ma pas|na pas) aide [du tout|beaucoup]',
    '[questo] non mi ha aiutato [molto|per niente]',
    '[to] nie pomoglo [mi]',
    '[questo] [non] e (sbagliato|falso|giusto|corretto|vero)',
    '(non mi aiuta|non mi serve|non e quello che ho chiesto)',
    '(to|to jest) (nieprawda|bledne|zle|nie tak|nie to|niepoprawne)',
    '(to mi nie pomaga|nie o to pytalem|nie o to pytalam|bzdura)',
    '(bu|bu cevap|o) [cok] (yanlis|dogru degil|hatali)',
    '(yanlis|dogru degil|isime yaramadi)',
    '[ye|yeh|yah] (galat|sahi nahi|galat jawab) [hai]',
    '(違います|ちがいます|間違っています|間違い|不对|错了|不是这样)',
  ],
  about: [
    '(wer|was) (bist du|sind sie|seid ihr) [denn|eigentlich|uberhaupt]',
    'bist du [denn|eigentlich] (ein|eine) (bot|roboter|mensch|ki|maschine)',
    '(wie|wat) (ben jij|ben je|bent u) [eigenlijk|precies|nou|dan]',
    'ben (je|jij) een (bot|robot|mens)',
    '(qui|tu) es (tu|qui) [toi]',
    '(quest ce que tu es|cest qui|vous etes qui|qui etes vous|tu es quoi|tes qui|es tu un robot|tu es un robot)',
    '(quien|que) eres [tu]',
    '(quien es usted|eres un (bot|robot|humano)|eres humano)',
    '(quem|o que) (e voce|es tu|voce e)',
    '(voce e (um robo|um bot|humano)|es um robo)',
    '(chi|cosa|che cosa) sei [tu] [esattamente|di preciso]',
    'sei un (bot|robot|umano)',
    '(kim|czym) (jestes|ty jestes) [ty]',
    'jestes (botem|robotem|czlowiekiem)',
    '[sen] (kimsin|nesin) [sen]',
    'sen (robot|bot|insan) misin',
    '(tum|aap|tu) kaun (ho|hain|hai) [bhai]',
    '(kya tum|tum) (robot|bot|insaan) ho',
    '(あなたは誰ですか|あなたはだれですか|誰ですか|だれ|誰|きみはだれ|你是谁|你是什么|您是谁|你是机器人吗)',
  ],
  help: [
    'wie (funktioniert|geht) (das|dies|das hier|dieser bot|der bot|es) [hier|denn|eigentlich]',
    'wie (benutze|nutze|verwende) ich (dich|das|den bot|diesen bot)',
    'was kannst du [denn|alles|so|fur mich tun]',
    '(hilfe|hilf mir|ich brauche hilfe|kannst du mir helfen|konnen sie mir helfen) [bitte]',
    'hoe werkt (dit|dat|het|deze bot) [hier|dan|eigenlijk|precies]',
    '(wat kan je|wat kun je|wat kan jij|wat kun jij) [allemaal|doen|voor me doen]',
    '(help me|help mij|ik heb hulp nodig|kan je me helpen|kun je me helpen)',
    '(comment|ca) (ca marche|marche comment|fonctionne comment|ca fonctionne|fonctionne|tu fonctionnes)',
    '(quest ce que tu (sais|peux) faire|que peux tu faire|que sais tu faire|tu peux faire quoi|tu sais faire quoi)',
    '(aide moi|aidez moi|a laide|au secours|jai besoin daide|aide|peux tu maider|pouvez vous maider)',
    '(como|y como) (funciona|funcionas|se usa|te uso|va) [esto|este bot|el bot]',
    '(que (puedes|sabes) hacer|que haces)',
    '(ayuda|ayudame|necesito ayuda|me puedes ayudar|puedes ayudarme|socorro)',
    'como [e que] (isso|isto|esse bot|este bot|o bot|voce) (funciona|se usa)',
    '(como funciona|como usar|como uso) [isso|isto|este bot|esse bot|o bot]',
    '(o que voce (faz|pode fazer|sabe fazer)|o que podes fazer)',
    '(ajuda|me ajuda|me ajude|preciso de ajuda|pode me ajudar)',
    'come (funziona|funzioni|si usa|ti uso) [questo|questo bot|qui|il bot]',
    '[che] cosa (sai|puoi) fare',
    '(aiuto|aiutami|ho bisogno di aiuto|mi puoi aiutare|puoi aiutarmi)',
    'jak (to|ten bot|tu) (dziala|sie uzywa|dzialac)',
    '(co (potrafisz|umiesz|mozesz zrobic)|jak z tego korzystac|jak tego uzywac|jak cie uzywac|jak dzialasz)',
    '(pomoc|pomocy|pomoz mi|potrzebuje pomocy|mozesz mi pomoc)',
    '(bu|bu bot|bu sey) nasil (calisiyor|calisir|kullanilir)',
    '(nasil calisiyor|nasil calisiyorsun|ne yapabilirsin|neler yapabilirsin|yardim|yardim et|bana yardim et|yardima ihtiyacim var)',
    '(ye|yeh|yah|yeh bot|ye bot) kaise (kaam|kam) (karta|karti) (hai|h)',
    '(tum kya kar sakte ho|aap kya kar sakte hain|kaise use kare|kaise use karna hai|madad|madad karo|meri madad karo|help karo|help chahiye)',
    '(どうやって使いますか|使い方|使い方は|何ができますか|助けて|たすけて|怎么用|怎么使用|你能做什么|你会什么|帮助|帮帮我|救命)',
  ],
  greeting: [
    '(xin chao|chao|chao ban|chao moi nguoi|selamat pagi|selamat siang|selamat malam|habari|habari yako|sannu|bawo ni|kamusta|sawasdee)',
    '(guten (morgen|tag|abend)|schonen guten (morgen|tag|abend)|einen schonen guten (morgen|tag)|morgen|moin|moin moin|servus|gruss gott|gruezi|grussgott|hallo|hallochen|tach|mahlzeit)',
    '(wie gehts|wie geht es dir|wie gehts dir|alles gut)',
    '(goedemorgen|goeiemorgen|goede morgen|goedemiddag|goeiemiddag|goedenavond|goeienavond|goedendag|hoi|hoi hoi|hallo|dag|hey|yo)',
    '(hoe gaat het [met je]|hoe is het|alles goed)',
    '(bonjour|bonsoir|salut|coucou|allo|rebonjour) [bonjour]',
    '([comment] ca va|comment vas tu|comment allez vous|quoi de neuf)',
    '(hola|buenos dias|buen dia|buenas|buenas tardes|buenas noches|muy buenas|saludos)',
    '(que tal|como estas|como esta|como va|como andas|que pasa|que hubo)',
    '(ola|oi|bom dia|boa tarde|boa noite|e ai|eae|alo|salve)',
    '(tudo bem|tudo bom|como vai|como vai voce|como esta|beleza)',
    '(ciao|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|salve)',
    '(come stai|come va|tutto bene|come state)',
    '(czesc|dzien dobry|dobry wieczor|hej|siema|siemka|witam|witaj|witajcie|dobry)',
    '(jak sie masz|co slychac|jak leci|co tam)',
    '(merhaba|merhabalar|selam|selamlar|selamun aleykum|gunaydin|iyi gunler|iyi aksamlar|iyi sabahlar|tunaydin)',
    '(nasilsin|nasilsiniz|naber|ne haber)',
    '(namaste|namaskar|namaskaram|ram ram|pranam|suprabhat|shubh prabhat|sat sri akal|salaam|adaab)',
    '(kaise ho|kaise hain|aap kaise hain|kya haal hai|kya haal|kaise hain aap)',
    '(konnichiwa|ohayo|ohayou|ohayo gozaimasu|ohayou gozaimasu|konbanwa|moshi moshi|hajimemashite|yoroshiku|yoroshiku onegaishimasu)',
    '(こんにちは|おはよう|おはようございます|こんばんは|はじめまして|もしもし|よろしく|よろしくお願いします|お疲れ様です|おつかれさまです)',
    '(ni hao|nihao|nin hao|zao|zao shang hao|wan shang hao|da jia hao|xia wu hao)',
    '(你好|您好|早|早上好|早安|上午好|下午好|晚上好|大家好|嗨|哈喽|在吗|안녕|안녕하세요|привет|здравствуйте|доброе утро|добрый день|مرحبا|السلام عليكم|नमस्ते)',
  ],
  thanks: [
    '(cam on|cam on ban|cam on nhieu|terima kasih|terima kasih banyak|makasih|asante|asante sana|e se|salamat|maraming salamat)',
    '(danke|dankeschon|danke schon|danke sehr|danke dir|danke euch|vielen dank|tausend dank|herzlichen dank|besten dank|merci vielmals|danke vielmals) [fur (die hilfe|deine hilfe|die antwort|die erklarung|die info|alles)]',
    '(super|sehr gut|toll|klasse|prima|perfekt|spitze|wunderbar|genial) [gemacht|erklart]',
    '(das (hilft|hat geholfen)|das hat mir [sehr] geholfen|sehr hilfreich)',
    '(dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|bedankt|hartelijk dank|heel erg bedankt|hartstikke bedankt|dankje|veel dank|thx man) [voor (de hulp|je hulp|de uitleg|alles|het antwoord)]',
    '(top|geweldig|heel goed|goed zo|super|lekker|mooi) [gedaan|uitgelegd]',
    '(merci|merci beaucoup|merci bien|mille mercis|un grand merci|mille merci|grand merci) [pour (ton aide|votre aide|tout|la reponse|lexplication|ta reponse)]',
    '(super|genial|parfait|tres bien|excellent|bravo|trop bien|tres utile|cest (super|parfait|genial|tres utile))',
    '(gracias|muchas gracias|mil gracias|muchisimas gracias|te lo agradezco|gracias totales) [por (todo|la ayuda|tu ayuda|la respuesta|la explicacion)]',
    '[muy] (genial|perfecto|excelente|estupendo|fantastico|muy bien|muy util|buenisimo)',
    '[muito] (obrigado|obrigada|obg|brigado|brigada|valeu) [mesmo] [(pela (ajuda|resposta|explicacao)|por (tudo|ajudar))]',
    '(perfeito|otimo|excelente|muito bom|muito bem|legal|show|maravilha|ajudou muito)',
    '(grazie|grazie mille|mille grazie|tante grazie|molte grazie|grazie tante|ti ringrazio) [per (laiuto|tutto|la risposta|la spiegazione)]',
    '(perfetto|ottimo|bravissimo|molto bene|molto utile|fantastico|bravo)',
    '(dziekuje|dzieki|dzieki wielkie|wielkie dzieki|dziekuje bardzo|bardzo dziekuje|dziekuje slicznie|dziex) [za (pomoc|wszystko|odpowiedz)]',
    '(super|swietnie|doskonale|bardzo dobrze|idealnie|bardzo pomocne)',
    '[cok] (tesekkurler|tesekkur ederim|sagol|sag ol|sagolun|tesekkur|eyvallah)',
    '(harika|mukemmel|cok iyi|super oldu|eline saglik|ellerine saglik)',
    '[bahut [bahut]] (dhanyavad|dhanyawad|dhanyavaad|shukriya|shukriyaa|thanks)',
    '(bahut accha|bahut badhiya|bahut badiya|mast|zabardast|kamaal|badhiya|shabash)',
    '[domo] (arigato|arigatou|arigatou gozaimasu|arigato gozaimasu|arigatou gozaimashita)',
    '(sugoi|subarashii|ありがとう|ありがとうございます|ありがとうございました|どうも|どうもありがとう|どうもありがとうございます|助かりました|すごい|素晴らしい|さすが)',
    '(xie xie|xiexie|duo xie|谢谢|谢谢你|多谢|非常感谢|太好了|很好|감사합니다|спасибо|спасибо большое|شكرا|धन्यवाद)',
  ],
  goodbye: [
    '(tam biet|hen gap lai|sampai jumpa|selamat tinggal|kwaheri|odabo|o dabo|paalam)',
    '(tschuss|tschuess|tschau|auf wiedersehen|bis (bald|morgen|dann|spater|nachher|montag)|gute nacht|mach es gut|machs gut|schonen (tag|abend|feierabend) [noch|euch]|schones wochenende|feierabend|ade)',
    '(doei|doeg|dag dag|doei doei|tot (ziens|morgen|later|straks|zo|de volgende keer|volgende week)|welterusten|fijne (dag|avond) [nog]|fijn weekend|goedenacht|houdoe|ajuus)',
    '(au revoir|a bientot|a demain|a plus|a plus tard|a tout a lheure|bonne (nuit|journee|soiree|semaine)|bon week end|bon weekend|adieu|tchao)',
    '(adios|hasta (luego|manana|pronto|la vista|el lunes|la proxima)|nos vemos [luego|manana]|chao|chau|buenas noches|buen fin de semana|que (descanses|tengas buen dia))',
    '(tchau|tchau tchau|ate (logo|amanha|mais|breve|a proxima)|bom fim de semana|boa noite|falou|fui)',
    '(ciao ciao|arrivederci|a (domani|presto|dopo)|ci vediamo [domani|dopo]|buonanotte|buona (notte|giornata|serata|domenica)|buon weekend|addio)',
    '(do widzenia|do zobaczenia|na razie|pa|pa pa|papa|dobranoc|do jutra|milego (dnia|weekendu|wieczoru)|trzymaj sie|nara)',
    '(gorusuruz|hosca kal|hoscakal|hoscakalin|gule gule|iyi geceler|yarin gorusuruz|kendine iyi bak|bay bay|iyi hafta sonlari)',
    '(alvida|phir milenge|phir milte hai|phir milte hain|kal milte hai|kal milte hain|shubh ratri|chalta hu|chalta hoon|chalo bye)',
    '(sayonara|sayounara|ja ne|mata ne|mata ashita|oyasumi|oyasumi nasai|さようなら|さよなら|またね|じゃあね|また明日|おやすみ|おやすみなさい|お先に失礼します|バイバイ)',
    '(zai jian|zaijian|wan an|ming tian jian|再见|拜拜|晚安|明天见|回头见|до свидания|пока)',
  ],
  assent: [
    '(vang|da vang|khong|khong can|duoc roi|hieu roi|tidak|baik|baiklah|oke siap|ndiyo|hapana|sawa|beeni)',
    '(alles klar|jein|alles gut|in ordnung|ja|jawohl|ja gerne|ja bitte|jep|jo|klar|na klar|genau|stimmt|das stimmt|passt|passt schon|verstanden|verstehe|ach so|achso|gut|sehr wohl|naturlich|einverstanden|na gut|okay gut|geht klar|gerne|schon gut)',
    '(nein|nein danke|ne|nee|nicht jetzt|noch nicht|auf keinen fall|egal|macht nichts|kein problem|keine ahnung|vielleicht|weiss nicht|entschuldigung|tut mir leid)',
    '(oke|oke prima|prima|prima zo|is goed|goed|komt goed|helemaal goed|begrepen|snap ik|ik snap het|duidelijk|ja|ja hoor|jazeker|jawel|klopt|dat klopt|precies|natuurlijk|graag|ja graag|mooi zo|doe ik|ja is goed)',
    '(nee|nee hoor|nee dank je|nee bedankt|nog niet|geen idee|misschien|maakt niet uit|geen probleem|weet ik niet|sorry hoor)',
    '(daccord|oui|ouais|oui merci|oui bien sur|bien sur|compris|jai compris|je vois|ca marche|entendu|exactement|exact|tres bien|cest bon|cest clair|ok dac|dac|dacc|parfaitement|cest note|bien recu)',
    '(non|non merci|pas maintenant|pas encore|pas du tout|peut etre|je ne sais pas|je sais pas|pas de probleme|pas grave|tant pis|desole|pardon)',
    '(vale|vale vale|si|si si|si por favor|claro|claro que si|de acuerdo|entendido|entiendo|ya entiendo|perfecto entiendo|esta bien|bueno|listo|dale|exacto|correcto|por supuesto|ya veo|ok vale|okey)',
    '(no gracias|ahora no|todavia no|claro que no|tal vez|quizas|no se|no pasa nada|no importa|de nada|perdon|lo siento)',
    '(sim|sim por favor|claro que sim|com certeza|ta bom|tabom|ta|esta bem|esta bom|entendi|entendido|beleza|blz|certo|exato|combinado|tranquilo|pode ser|ta certo|perfeito entendi)',
    '(nao|nao obrigado|nao obrigada|agora nao|ainda nao|talvez|nao sei|tudo bem|nao faz mal|sem problema|desculpa|desculpe)',
    '(va bene|si grazie|certo|certamente|daccordo|capito|ho capito|esatto|giusto|ok va bene|chiaro|tutto chiaro|benissimo|perfetto capito|ovviamente|volentieri)',
    '(no grazie|non ora|non ancora|forse|non lo so|non importa|nessun problema|scusa|mi dispiace|prego)',
    '(tak|tak prosze|jasne|oczywiscie|dobrze|dobra|okej|w porzadku|rozumiem|zgoda|zrozumiano|zrozumialem|zrozumialam|pewnie|no tak|zgadza sie|dokladnie|spoko|luz)',
    '(nie|nie dziekuje|nie teraz|jeszcze nie|moze|nie wiem|nie szkodzi|przepraszam|nie ma sprawy|nie ma za co)',
    '(tamam|tamamdir|evet|evet lutfen|olur|peki|anladim|elbette|tabii|tabi|tabii ki|kesinlikle|aynen|dogru|oldu)',
    '(hayir|hayir tesekkurler|simdi degil|henuz degil|belki|bilmiyorum|sorun degil|onemli degil|pardon|ozur dilerim|yok)',
    '(theek hai|thik hai|theek h|thik h|theek|accha|acha|achha|accha theek hai|haan|haan ji|han ji|ji haan|ji|bilkul|sahi hai|sahi h|samajh gaya|samajh gayi|samajh aa gaya|chalo theek hai|zaroor|haa)',
    '(nahi|nahin|nahi ji|ji nahi|abhi nahi|shayad|pata nahi|koi baat nahi|maaf karo|maaf kijiye|rehne do)',
    '(wakarimashita|wakatta|hai hai|daijoubu|daijobu|iie|はい|うん|いいえ|わかりました|分かりました|了解|了解です|了解しました|なるほど|そうですね|大丈夫|大丈夫です|すみません|ごめんなさい)',
    '(hao de|hao|shi de|dui|mei wen ti|bu|bu shi|bu yong|mei guan xi|好|好的|是|是的|对|明白|明白了|知道了|懂了|没问题|不|不是|不用|没关系|可以|行|да|нет|хорошо|네|아니요)',
  ],
};

/** To whom it is said, and what joins: these alone say nothing. */
const beside = phrasings(
  '(bot|sir|ok|robot|lieber bot|lieve bot|team|super|danke|bitte|zusammen|alle|an alle|allerseits|liebes team|leute|mein freund|ihr lieben|und|auch)',
  '(allemaal|iedereen|mensen|collegas|vriend|maat|allen|aan allen|en|ook|hoor|alsjeblieft|aub)',
  '(tout le monde|a tous|a toutes|les amis|mon ami|lequipe|le bot|le robot|et|aussi|sil te plait|sil vous plait|stp|svp|monsieur)',
  '(a todos|todos|a todas|amigo|amiga|amigos|mi amigo|equipo|companeros|tio|y|e|tambien|por favor|senor|hermano|pues)',
  '(pessoal|galera|gente|meu amigo|cara|a todos|pessoas|turma|tambem|mano)',
  '(a tutti|tutti|ragazzi|amico|amici|mio amico|anche|per favore|dai)',
  '(wszystkim|wszyscy|wam|kolego|stary|ludzie|prosze|i)',
  '(herkese|arkadaslar|kardesim|canim|dostum|hocam|abi|millet|lutfen|ve)',
  '(ji|bhai|bhaiya|yaar|sab ko|sabko|dost|doston|sirji|boss|aur|please)',
  '(minna|minasan|san|みなさん|皆さん|大家)',
);

/** What somebody is thanked for is anything: "danke für die schnelle Antwort". */
const thanksForIt = new RegExp(
  '^(?:(?:[mt]\\p{L}{2,6}|vielen|besten|herzlichen|hartelijk|heel erg|bardzo|super|ok) )?(?:danke?|bedankt|merci(?: beaucoup)?|gracias|obrigad[oa]|grazie(?: mille)?|dziekuje|dzieki) (?:fur|voor|pour|por|pel[oa]|per|za)(?: \\p{L}+){1,4}$' +
    '|^(?:\\p{L}+ ){1,4}icin (?:cok )?(?:tesekkurler|tesekkur ederim|sagol)$',
  'u',
);

const longestPhrase = 7;
const mostWords = 10;

/** In this order: "hola, como funciona" asks for help, and "non, merci" is thanks. */
const kinds = Object.keys(phrases) as SaidAbroad[];
let known: ReadonlyMap<string, readonly SaidAbroad[]> | undefined;

function lexicon(): ReadonlyMap<string, readonly SaidAbroad[]> {
  if (known) return known;
  const found = new Map<string, SaidAbroad[]>(beside.map(line => [wordsOf(line).join(' '), []]));
  for (const kind of kinds) {
    for (const line of phrasings(...(phrases[kind] ?? [])).map(one => wordsOf(one).join(' ')))
      if (!found.get(line)?.includes(kind)) found.set(line, [...(found.get(line) ?? []), kind]);
  }
  known = found;
  return found;
}

/** What a line says that is nothing but such phrases, in the fewest of them; null for any other, and for what may be English. */
export function saidAbroad(text: string): SaidAbroad | null {
  const words = wordsOf(text);
  if (!/[?？]/u.test(text) && thanksForIt.test(words.join(' '))) return 'thanks';
  if (words.length === 0 || words.length > mostWords) return null;
  const ways: ({ count: number; says: readonly SaidAbroad[] } | undefined)[] = [{ count: 0, says: [] }];
  for (let from = 0; from < words.length; from++) {
    const before = ways[from];
    if (!before) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      const says = lexicon().get(words.slice(from, to).join(' '));
      const count = before.count + 1;
      if (says && (ways[to]?.count ?? Infinity) > count) ways[to] = { count, says: [...before.says, ...says] };
    }
  }
  const says = ways[words.length]?.says ?? [];
  return kinds.find(kind => says.includes(kind)) ?? null;
}
