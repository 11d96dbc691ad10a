//! Portuguese.

use super::{Furniture, Lexicon, Speech};
use crate::verdict::Kind::{
    Advertisement, Audio, AuthorBox, Comments, Consent, Legal, Navigation, Newsletter, Other, Pagination,
    Promo, Related, Share, Sponsored, Tags, Video,
};

pub(super) const PORTUGUESE: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

#[rustfmt::skip]
const FREQUENT: &[&str] = &[
    "de", "a", "o", "que", "e", "do", "da", "em", "um", "para", "é", "com", "não", "uma", "os", "no", "se", "na", "por", "mais", "as",
    "dos", "como", "mas", "foi", "ao", "ele", "das", "tem", "à", "seu", "sua", "ou", "ser", "quando", "muito", "há", "nos", "já", "está",
    "também", "só", "pelo", "pela", "até", "isso", "ela", "entre", "são", "após", "disse", "segundo", "anos", "ainda", "aos",
];

#[rustfmt::skip]
const FURNITURE: Furniture = Furniture {
    whole: &[
        (Advertisement, &[
            "publicidade", "anúncio", "anúncios", "propaganda", "continua após a publicidade", "continua depois da publicidade",
            "continua após publicidade", "a notícia continua após a publicidade", "o artigo continua após o anúncio", "fechar anúncio",
            "pular anúncio", "saltar anúncio", "pub", "classificados",
        ]),
        (Related, &[
            "leia também", "leia mais", "leia ainda", "ler mais", "ler também", "leia a matéria completa", "leia na íntegra", "veja também",
            "veja mais", "ver mais", "ver também", "ver tudo", "ver todas", "saiba mais", "saber mais", "mais sobre este tema",
            "mais sobre o assunto", "mais notícias", "mais lidas", "mais lidos", "as mais lidas", "mais vistas", "mais vistos",
            "mais populares", "mais recentes", "mais partilhadas", "mais", "notícias relacionadas", "notícia relacionada", "relacionadas",
            "relacionados", "relacionado", "artigos relacionados", "matérias relacionadas", "conteúdo relacionado",
            "conteúdos relacionados", "posts relacionados", "você pode gostar", "você também pode gostar", "você pode se interessar",
            "pode interessar", "também pode interessar", "pode também gostar", "pode gostar de", "talvez você goste", "recomendados",
            "recomendadas", "recomendado para você", "recomendados para você", "recomendamos", "sugestões", "sugeridas", "destaques",
            "em destaque", "em alta", "tendências", "últimas notícias", "últimas", "última hora", "outras notícias", "continue lendo",
            "continuar a ler", "continuar lendo", "próximo artigo", "próxima notícia", "artigo anterior", "notícia anterior", "a seguir",
            "não perca", "não deixe de ler", "assunto relacionado", "galeria", "galeria de fotos", "fotos", "fotogaleria", "em imagens",
            "especiais", "dossiê", "do nosso arquivo",
        ]),
        (Video, &[
            "vídeo", "vídeos", "assista", "assistir", "ver vídeo", "veja o vídeo", "assista ao vídeo", "mais vídeos", "vídeos relacionados",
            "vídeos em alta", "vídeos recomendados", "reproduzir", "reproduzir vídeo", "tela cheia", "ecrã inteiro", "legendas", "ao vivo",
            "em direto", "assista agora", "próximo vídeo", "veja mais vídeos",
        ]),
        (Audio, &[
            "ouça", "ouvir", "ouvir artigo", "ouvir notícia", "ouça o artigo", "ouça este conteúdo", "ouça a matéria", "ouvir texto",
            "escute", "áudio", "podcast", "podcasts", "nossos podcasts", "reproduzir áudio",
        ]),
        (Newsletter, &[
            "newsletter", "newsletters", "nossas newsletters", "boletim", "assine a newsletter", "assine nossa newsletter",
            "assine grátis a newsletter", "subscrever newsletter", "subscreva a newsletter", "inscreva-se", "inscrever-se", "cadastre-se",
            "quero receber", "receba nossas notícias", "receba as notícias", "seu e-mail", "seu email", "digite seu e-mail", "o seu e-mail",
            "o seu email", "endereço de e-mail", "e-mail", "insira o seu e-mail",
        ]),
        (Share, &[
            "compartilhar", "compartilhe", "compartilhe esta notícia", "compartilhe este artigo", "compartilhar no facebook",
            "compartilhar no twitter", "compartilhar no x", "compartilhar no whatsapp", "compartilhar por e-mail", "compartilhar via",
            "partilhar", "partilhe", "partilhar artigo", "partilhar no facebook", "partilhar no whatsapp", "partilhar no x", "enviar",
            "enviar por e-mail", "enviar por email", "copiar link", "copiar ligação", "copiar endereço", "link copiado", "imprimir",
            "salvar", "guardar", "guardar artigo", "salvar para ler depois", "ler mais tarde", "presentear", "oferecer artigo", "seguir",
            "siga-nos", "siga-nos em", "siga", "curtir", "gosto", "facebook", "whatsapp", "favoritos", "tamanho do texto", "redes sociais",
            "comentar e compartilhar",
        ]),
        (Sponsored, &[
            "patrocinado", "patrocinado por", "conteúdo patrocinado", "conteúdo de marca", "conteúdo publicitário", "publieditorial",
            "informe publicitário", "publi", "branded content", "apresentado por", "oferecido por", "em parceria com", "em colaboração com",
            "oferecimento", "links patrocinados", "conteúdo comercial", "conteúdo do parceiro", "parceiros", "promoções", "ofertas",
            "compre agora", "comprar", "ver oferta", "cupons",
        ]),
        (Comments, &[
            "comentário", "comentários", "comentar", "comente", "ver comentários", "ver todos os comentários", "mostrar comentários",
            "deixe um comentário", "deixe seu comentário", "deixar um comentário", "escreva um comentário", "escreva seu comentário",
            "faça um comentário", "adicionar comentário", "publicar comentário", "responder", "denunciar", "denunciar comentário",
            "reportar", "carregar mais comentários", "mais relevantes", "seja o primeiro a comentar", "sem comentários",
            "os comentários estão fechados", "a sua opinião", "dê a sua opinião", "enquete", "sondagem", "votar", "vote",
            "cartas dos leitores", "cartas ao diretor", "participe", "regras de comentários",
        ]),
        (Consent, &[
            "aceitar", "aceito", "aceitar tudo", "aceitar todos", "aceitar cookies", "aceitar todos os cookies", "aceitar e continuar",
            "aceitar e fechar", "rejeitar", "rejeitar tudo", "rejeitar todos", "recusar", "recusar tudo", "concordar", "concordo",
            "prosseguir", "entendi", "ok, entendi", "configurar", "configurações de cookies", "configurações de privacidade",
            "definições de cookies", "gerir cookies", "gerir preferências", "gerenciar cookies", "gerenciar preferências",
            "preferências de cookies", "personalizar", "mais opções", "continuar sem aceitar", "aviso de cookies",
            "a sua privacidade é importante para nós", "sua privacidade é importante", "valorizamos a sua privacidade", "não, obrigado",
            "agora não", "permitir notificações",
        ]),
        (Navigation, &[
            "menu", "menu principal", "abrir menu", "fechar menu", "navegação", "buscar", "busca", "pesquisar", "pesquisa", "procurar",
            "início", "página inicial", "capa", "ir para o conteúdo", "ir para o conteúdo principal", "pular para o conteúdo",
            "saltar para o conteúdo", "ir para o início", "voltar", "voltar ao topo", "voltar ao início", "fechar", "abrir", "entrar",
            "login", "iniciar sessão", "terminar sessão", "sair", "minha conta", "a minha conta", "meu perfil", "perfil", "criar conta",
            "registar", "registe-se", "você está aqui", "está aqui", "editorias", "seções", "secções", "notícias", "política", "economia",
            "mundo", "internacional", "país", "brasil", "portugal", "sociedade", "cultura", "esportes", "esporte", "desporto", "futebol",
            "saúde", "ciência", "tecnologia", "educação", "meio ambiente", "ambiente", "opinião", "cotidiano", "polícia", "entretenimento",
            "celebridades", "viagem", "carros", "tempo", "previsão do tempo", "horóscopo", "passatempos", "palavras cruzadas", "loterias",
            "acervo", "arquivo", "edição impressa", "edição digital", "contato", "contacto", "contactos", "fale conosco",
            "fale com a redação", "quem somos", "sobre nós", "sobre", "ajuda", "perguntas frequentes", "mapa do site", "anuncie",
            "anuncie aqui", "trabalhe conosco", "expediente", "ficha técnica", "serviços", "carregar mais", "mostrar mais", "ver menos",
            "carregando", "a carregar", "índice", "rss", "modo escuro",
        ]),
        (Pagination, &[
            "próximo", "próxima", "anterior", "seguinte", "próxima página", "página anterior", "página seguinte", "página", "primeira",
            "última", "publicações anteriores", "próxima imagem", "imagem anterior",
        ]),
        (Promo, &[
            "assine", "assine já", "assine agora", "assinar", "assinatura", "assinaturas", "seja assinante", "seja um assinante",
            "torne-se assinante", "torne-se membro", "subscreva", "subscrever", "assinante", "área do assinante", "ver ofertas",
            "ver planos", "experimente grátis", "teste grátis", "oferta especial", "apoie", "apoie-nos", "apoie o jornalismo",
            "apoie o jornalismo independente", "doe", "doe agora", "faça uma doação", "contribua", "baixe o app", "baixe o aplicativo",
            "baixe nosso aplicativo", "descarregue a app", "nosso aplicativo", "ativar notificações", "ative as notificações", "alertas",
            "canal do whatsapp", "entre no canal", "entre no nosso canal", "siga nosso canal", "clube do assinante", "já é assinante",
            "já sou assinante", "loja", "nas bancas",
        ]),
        (AuthorBox, &[
            "sobre o autor", "sobre a autora", "sobre os autores", "autor", "autora", "autores", "biografia", "mais do autor",
            "mais deste autor", "ver todos os artigos", "ver perfil", "todos os textos do autor", "colunista", "colunistas", "jornalista",
            "repórter", "seguir autor",
        ]),
        (Tags, &[
            "tags", "tópicos", "temas", "assuntos", "assuntos relacionados", "tópicos relacionados", "temas relacionados", "palavras-chave",
            "marcadores", "etiquetas", "nesta reportagem", "neste artigo", "mais sobre", "tudo sobre",
        ]),
        (Legal, &[
            "política de privacidade", "privacidade", "política de cookies", "termos de uso", "termos e condições", "termos de utilização",
            "termos de serviço", "condições de utilização", "condições gerais", "aviso legal", "todos os direitos reservados",
            "direitos reservados", "copyright", "código de ética", "código de conduta", "estatuto editorial", "princípios editoriais",
            "política editorial", "política de correções", "acessibilidade", "livro de reclamações", "lgpd", "proteção de dados",
            "transparência", "reprodução proibida", "ombudsman",
        ]),
        (Other, &[
            "ampliar", "ampliar imagem", "ampliar foto", "ver imagem", "ver fotos", "tempo de leitura", "minutos de leitura",
            "min de leitura", "comunicar erro", "reportar erro", "javascript desativado", "ocorreu um erro", "página não encontrada",
            "este artigo foi útil", "traduzir",
        ]),
    ],
    opening: &[
        (Advertisement, &["continua depois da publicidade", "a matéria continua", "a notícia continua", "publicidade:"]),
        (Related, &[
            "leia também", "leia mais:", "leia mais sobre", "leia mais notícias", "leia aqui", "leia ainda", "leia:", "leia a íntegra",
            "leia a reportagem", "ler também", "ler mais:", "veja também", "veja mais:", "veja aqui", "saiba mais:", "saiba mais sobre",
            "confira também", "confira:", "relacionada:", "relacionado:", "notícias relacionadas", "você pode gostar", "pode interessar",
            "também pode interessar", "não perca:", "clique aqui para ler", "acompanhe ao vivo", "acompanhe todas", "acompanhe aqui",
            "acompanhe as últimas", "acompanhe em direto", "siga em direto", "fotos:", "galeria:", "em fotos:", "fotogaleria:", "análise:",
            "entrevista:", "especial:", "próxima notícia:", "notícia anterior:", "todas as notícias sobre",
        ]),
        (Video, &[
            "vídeo:", "vídeos:", "vídeo |", "assista:", "assista ao vídeo", "assista também", "assista aqui", "veja o vídeo", "veja vídeo",
            "ver vídeo:", "ao vivo:", "em vídeo:",
        ]),
        (Audio, &["ouça:", "ouça o podcast", "ouça aqui", "ouça também", "ouça este", "ouvir:", "escute:", "podcast:", "áudio:"]),
        (Newsletter, &[
            "assine a newsletter", "assine nossa newsletter", "assine a nossa newsletter", "subscreva a newsletter",
            "subscreva a nossa newsletter", "inscreva-se na newsletter", "inscreva-se na nossa", "inscreva-se para receber",
            "inscreva-se aqui", "cadastre-se para receber", "cadastre-se na nossa", "receba no seu", "receba em seu", "receba nossas",
            "receba as principais", "receba as últimas", "receba gratuitamente", "receba todos os dias", "receba a newsletter",
            "quer receber", "newsletter:", "digite seu e-mail", "ao se inscrever", "ao subscrever", "fique por dentro",
            "obrigado por se inscrever",
        ]),
        (Share, &[
            "compartilhe:", "compartilhar:", "compartilhe esta", "compartilhe este", "partilhe:", "partilhar:", "partilhe este",
            "siga-nos no", "siga-nos nas", "siga o nosso", "siga nosso perfil", "siga a gente", "siga nossas redes", "curta nossa página",
            "clique para compartilhar", "acompanhe nas redes",
        ]),
        (Sponsored, &[
            "conteúdo patrocinado", "patrocinado por:", "oferecido por:", "em parceria com:", "este artigo contém links", "os links deste",
            "ao comprar por meio", "informe publicitário",
        ]),
        (Comments, &[
            "comentários (", "comentários:", "os comentários são", "os comentários não representam", "os comentários publicados",
            "deixe seu comentário", "deixe um comentário", "deixe a sua", "faça login para comentar", "você precisa estar logado",
            "é necessário ser assinante", "o seu endereço de e-mail não será", "campos obrigatórios", "enquete:", "o que você acha",
            "seja o primeiro a",
        ]),
        (Consent, &[
            "utilizamos cookies", "usamos cookies", "este site utiliza", "este site usa", "nosso site utiliza", "o nosso site utiliza",
            "nós e os nossos", "nós e nossos", "com o seu consentimento", "ao continuar navegando", "ao continuar a navegar",
            "ao clicar em", "ao navegar neste", "para ver este conteúdo", "para visualizar este conteúdo", "este conteúdo está bloqueado",
            "pode retirar o seu", "valorizamos a sua", "quer receber notificações",
        ]),
        (Navigation, &[
            "ir para o conteúdo", "pular para", "saltar para", "voltar à página", "voltar para a", "você está em:", "está em:", "início >",
            "início /", "início ›", "home >", "buscar:", "seção:", "secção:", "editoria:", "categoria:", "categorias:",
        ]),
        (Pagination, &[
            "página:", "páginas:", "página 1", "página 2", "próxima página", "página anterior", "próximo:", "anterior:", "foto 1 de",
        ]),
        (Promo, &[
            "assine", "assine já", "seja assinante", "torne-se assinante", "subscreva", "baixe o app", "baixe o aplicativo", "baixe nosso",
            "baixe gratuitamente", "faça download do", "entre no canal", "entre no nosso", "entre em nosso", "participe do canal",
            "participe do nosso", "siga o canal", "siga nosso canal", "clique aqui para seguir", "clique aqui para entrar",
            "clique aqui para assinar", "apoie o nosso", "apoie o jornalismo", "apoie-nos", "faça uma doação", "se você gostou",
            "ative as notificações", "oferta especial", "oferta exclusiva", "já é assinante",
        ]),
        (AuthorBox, &[
            "sobre o autor", "sobre a autora", "autor:", "autora:", "mais do autor", "mais textos de", "todos os textos de",
            "as opiniões expressas", "este texto não reflete", "este artigo não representa", "o texto não representa", "seguir autor",
        ]),
        (Tags, &[
            "tags:", "tag:", "tópicos:", "temas:", "assuntos:", "assuntos relacionados", "palavras-chave:", "mais sobre:", "tudo sobre:",
            "marcado como",
        ]),
        (Legal, &[
            "©", "copyright ©", "copyright 20", "todos os direitos", "direitos reservados", "proibida a reprodução",
            "é proibida a reprodução", "este site é protegido pelo recaptcha", "este material não pode ser", "cnpj", "issn", "propriedade:",
        ]),
        (Other, &[
            "clique aqui", "clique na imagem", "tempo de leitura", "leitura:", "seu navegador não", "o seu navegador não",
            "ative o javascript", "habilite o javascript", "encontrou um erro", "encontrou algum erro", "viu algum erro", "envie sua",
            "envie a sua", "envie seu", "mande sua", "fale com a redação", "tem uma denúncia", "tem alguma sugestão",
            "este texto foi traduzido", "este artigo foi traduzido", "este conteúdo foi gerado", "texto publicado originalmente",
        ]),
    ],
    within: &[
        (Advertisement, &["após a publicidade", "depois da publicidade", "bloqueador de anúncios"]),
        (Related, &["clique aqui para ler", "clique aqui e leia", "leia também:", "mais notícias em"]),
        (Video, &["nosso canal no youtube", "nosso canal do youtube", "navegador não suporta", "assista ao vídeo abaixo"]),
        (Audio, &["principais plataformas de áudio", "plataformas de podcast", "ouça este conteúdo"]),
        (Newsletter, &[
            "no seu e-mail todos", "na sua caixa de entrada", "em sua caixa de entrada", "na sua caixa de correio",
            "diretamente no seu e-mail", "nossa newsletter", "nossas newsletters", "a nossa newsletter", "assine a newsletter",
            "inscreva-se na newsletter", "cancelar a inscrição", "cancelar a subscrição",
        ]),
        (Share, &[
            "siga-nos no", "siga-nos nas redes", "nas nossas redes sociais", "nossas redes sociais", "compartilhar no facebook",
            "link copiado", "abre em nova janela",
        ]),
        (Sponsored, &[
            "links de afiliados", "link de afiliado", "receber uma comissão", "pode receber comissão", "conteúdo patrocinado",
            "informe publicitário",
        ]),
        (Comments, &[
            "seja o primeiro a comentar", "deixe seu comentário", "nos comentários abaixo", "login para comentar", "não será publicado",
            "responsabilidade exclusiva dos autores", "exclusiva responsabilidade dos autores",
        ]),
        (Consent, &[
            "utiliza cookies", "utilizamos cookies", "usamos cookies", "cookies e tecnologias", "cookies e outras", "política de cookies",
            "aceitar cookies", "configurações de cookies", "armazenar e/ou aceder", "armazenar e/ou acessar", "retirar o seu consentimento",
            "anúncios e conteúdos personalizados", "personalizar anúncios",
        ]),
        (Navigation, &[
            "ir para o conteúdo", "esqueceu a senha", "esqueci minha senha", "esqueceu-se da palavra-passe", "já tem conta",
            "não tem conta",
        ]),
        (Pagination, &["próxima página", "continua na página"]),
        (Promo, &[
            "nosso app", "nosso aplicativo", "nossa app", "app store", "google play", "nosso canal no whatsapp", "nosso canal do whatsapp",
            "nosso canal no telegram", "nosso grupo no whatsapp", "jornalismo independente", "nosso jornalismo", "seja assinante",
            "torne-se assinante", "assine agora", "cancele quando quiser", "primeiro mês grátis", "acesso ilimitado a",
        ]),
        (AuthorBox, &[
            "não refletem necessariamente", "não reflete necessariamente", "não representa a opinião", "não representam a opinião",
            "é jornalista formado", "é jornalista formada",
        ]),
        (Tags, &["assuntos relacionados"]),
        (Legal, &[
            "todos os direitos reservados", "proibida a reprodução", "proibida a reprodução total", "termos de uso e",
            "política de privacidade e", "sem autorização escrita", "sem autorização por escrito", "não pode ser publicado, transmitido",
            "reescrito ou redistribuído",
        ]),
        (Other, &[
            "clique aqui", "habilitar javascript", "ative o javascript", "traduzido automaticamente", "inteligência artificial e revisado",
        ]),
    ],
    by: &[
        "por", "por:", "texto:", "texto de", "textos:", "escrito por", "publicado por", "reportagem de", "reportagem:", "entrevista de",
        "análise de", "crónica de", "crônica de", "coluna de", "da redação", "da redacção", "autor:", "autora:", "autores:", "repórter:",
        "enviado especial", "do nosso correspondente",
    ],
    credit: &[
        "foto:", "fotos:", "foto de", "fotos de", "fotografia:", "fotografia de", "fotografias:", "fotógrafo:", "imagem:", "imagens:",
        "imagem de", "crédito:", "créditos:", "créditos da foto", "reprodução", "reprodução/", "divulgação", "foto divulgação",
        "arquivo pessoal", "foto de arquivo", "imagem de arquivo", "imagem ilustrativa", "cortesia", "fonte:", "fontes:", "ilustração:",
        "ilustração de", "infografia:", "infográfico:", "arte:", "gráfico:", "mapa:", "charge:", "vídeo de", "captura de ecrã",
        "com informações de", "com informações da", "com informações do", "com agências", "com agência", "com lusa", "colaborou",
        "colaboraram", "com a colaboração de", "tradução de", "tradução:", "traduzido por", "edição:", "edição de", "©", "direitos:",
    ],
    correction: &[
        "correção", "correção:", "correcção", "errata", "errata:", "erramos", "erramos:", "retificação", "rectificação", "esclarecimento",
        "esclarecimento:", "nota da redação", "nota da redação:", "nota do editor", "nota do editor:", "nota de redação", "atualização:",
        "actualização:", "uma versão anterior", "em versão anterior", "versão anterior deste", "na primeira versão",
        "em uma versão anterior", "esta reportagem foi atualizada", "este texto foi atualizado", "este texto foi corrigido",
        "este artigo foi atualizado", "este artigo foi corrigido", "esta matéria foi atualizada", "a informação foi corrigida",
        "pedimos desculpa", "pedimos desculpas",
    ],
    paywall: &[
        "assine para continuar lendo", "assine para ler", "assine para continuar", "subscreva para continuar", "para continuar lendo",
        "para continuar a ler", "para ler este artigo", "para ler a matéria completa", "continue a ler este artigo",
        "conteúdo exclusivo para assinantes", "conteúdo exclusivo", "exclusivo para assinantes", "exclusivo para assinante",
        "exclusivo assinantes", "artigo exclusivo", "artigo exclusivo para assinantes", "este artigo é exclusivo",
        "este conteúdo é exclusivo", "este conteúdo é restrito", "só para assinantes", "apenas para assinantes", "somente para assinantes",
        "conteúdo restrito", "leitura exclusiva", "já é assinante", "já sou assinante", "já é subscritor", "faça login para continuar",
        "faça login para ler", "cadastre-se para continuar", "cadastre-se grátis para", "registe-se para continuar",
        "você atingiu o limite", "atingiu o limite", "desbloqueie este", "desbloqueie a", "leia sem limites", "tenha acesso a todo",
    ],
    summary: &[
        "resumo", "em resumo", "resumo da notícia", "resumo por ia", "o essencial", "principais pontos", "pontos-chave",
        "pontos principais", "os principais pontos", "o que se sabe", "o que sabemos", "o que você precisa saber", "o que precisa de saber",
        "o que saber", "em síntese", "síntese", "em poucas palavras", "destaques da notícia", "ponto a ponto", "entenda o caso",
        "os factos", "os fatos", "num relance",
    ],
    dated: &[
        "publicado", "publicado em", "publicado:", "publicado a", "publicada em", "publicação", "data de publicação", "atualizado",
        "atualizado em", "atualizado:", "atualizado às", "atualizada em", "actualizado", "actualizado em", "atualização:",
        "última atualização", "última atualização:", "última modificação", "modificado em", "criado em", "editado em", "postado em", "data",
        "data:", "em", "hoje às", "ontem às", "escrito em",
    ],
    months: [
        &["janeiro", "jan"], &["fevereiro", "fev"], &["março", "mar"], &["abril", "abr"], &["maio", "mai"], &["junho", "jun"], &["julho", "jul"],
        &["agosto", "ago"], &["setembro", "set"], &["outubro", "out"], &["novembro", "nov"], &["dezembro", "dez"],
    ],
};

const SPEECH: Speech = Speech::NONE;
